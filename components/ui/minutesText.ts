import type { Minutes } from '@/lib/model/post';
import type { Words } from '@/lib/model/words';

/** "12분 · 코드 4분": all the time, and how much of it is code. Empty for a post without text. */
export function minutesText(t: Words, { text, code }: Minutes): string {
  const parts = [
    text + code > 0 && t('minutes', text + code),
    text > 0 && code > 0 && t('minutesCode', code),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What is left of the minutes after a share was read. */
function minutesLeft({ text, code }: Minutes, share: number): Minutes {
  const rest = 1 - share;
  return { text: Math.ceil(text * rest), code: Math.ceil(code * rest) };
}

/** "6분 남음 · 코드 2분"; empty when everything is read. */
export function leftText(t: Words, minutes: Minutes, share: number): string {
  const { text, code } = minutesLeft(minutes, share);
  const parts = [
    text + code > 0 && t('minutesLeft', text + code),
    text > 0 && code > 0 && t('minutesCode', code),
  ];
  return parts.filter(Boolean).join(' · ');
}
