import { squeeze } from './squeeze';

const LONGEST = 200; // characters; two lines in the library's list

/**
 * One or two sentences: the first real paragraph of the post, without a title that it repeats, else what the page says
 * of itself.
 */
export function excerptOf(root: Element, description: string, title: string): string {
  for (const p of root.getElementsByTagName('p')) {
    const whole = squeeze(p.textContent);
    const text = title && whole.startsWith(title) ? whole.slice(title.length).trim() : whole;
    if (text.length >= 40) return cut(text);
  }
  return cut(squeeze(description) || squeeze(root.textContent));
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const end = Math.max(
    start.lastIndexOf('. '),
    start.lastIndexOf('? '),
    start.lastIndexOf('! '),
    start.lastIndexOf('。'),
  );
  return end > 60
    ? start.slice(0, end + 1)
    : `${start.slice(0, start.lastIndexOf(' ') > 60 ? start.lastIndexOf(' ') : LONGEST).trimEnd()}…`;
}
