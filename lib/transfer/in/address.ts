import { ADDRESS } from './limits';

/** The address of a post, or null for what is none: pages of browsers, scripts, mails, words. */
export function addressOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > ADDRESS) return null;
  const text = value.trim();
  // people leave out the scheme; what has a dot before its first slash is a host, if no words follow
  const whole = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : text;
  // a space is one that a program did not encode, unless it parts two addresses
  if (!/^https?:\/\//i.test(whole) || /[^\S ]| https?:/i.test(whole)) return null;
  try {
    return new URL(whole).href;
  } catch {
    return null;
  }
}
