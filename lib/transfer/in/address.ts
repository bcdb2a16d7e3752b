import { ADDRESS } from './limits';

/** The address of a post, or null for what is none: pages of browsers, scripts, mails, words. */
export function addressOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > ADDRESS) return null;
  const text = value.trim();
  // people leave out the scheme; what has a dot before its first slash is a host
  const whole = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(whole) || /\s/.test(whole)) return null;
  try {
    return new URL(whole).href;
  } catch {
    return null;
  }
}
