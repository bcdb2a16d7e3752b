import type { RawHighlight } from '../gather';
import type { ParseHtml } from '../html/parseHtml';
import { plainText } from '../html/plainText';
import { field } from '../records';

// of one post; each takes a walk over its text
const LOOKS = 500;
const CONTEXT = 64;

/**
 * Tells what stands around a passage that its page has in several places, by its range: paths of elements from the start of
 * the page, and offsets in their text. http://docs.annotatorjs.org/en/v1.2.x/annotation-format.html
 */
export function rangeIn(
  html: unknown,
  parseHtml: ParseHtml,
): (quote: unknown, range: unknown) => Pick<RawHighlight, 'prefix' | 'suffix'> {
  if (typeof html !== 'string' || html === '') return () => ({});
  let words: string | undefined;
  let body: HTMLElement | undefined;
  let left = LOOKS;
  return (quote, range) => {
    if (typeof quote !== 'string' || bare(quote) === '') return {};
    words ??= bare(plainText(html));
    const first = words.indexOf(bare(quote));
    const isSeveral = first >= 0 && words.includes(bare(quote), first + 1);
    if (!isSeveral || left-- <= 0) return {};
    body ??= parseHtml(html).body;
    const text = body.textContent;
    const start = offsetIn(body, field(range, 'start'), field(range, 'startOffset'));
    const end = offsetIn(body, field(range, 'end'), field(range, 'endOffset'));
    // another version of the page was marked
    if (start === null || end === null || bare(text.slice(start, end)) !== bare(quote)) return {};
    return {
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    };
  };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Where a place of an element is in the text of the page. */
function offsetIn(body: HTMLElement, path: unknown, offset: unknown): number | null {
  const el = typeof path === 'string' ? elementAt(body, path) : null;
  const within = Number(offset);
  if (!el || !Number.isSafeInteger(within)) return null;
  if (el === body) return within;
  const before = body.ownerDocument.createRange();
  before.setStart(body, 0);
  before.setEndBefore(el);
  return before.toString().length + within;
}

/** `/div[1]/p[2]`: of the children that are called so, the one with that number. */
function elementAt(body: Element, path: string): Element | null {
  let el: Element | undefined = body;
  for (const step of path.split('/').filter((part) => part !== '')) {
    const [, name, number = '1'] = /^([a-z][\w-]*)(?:\[(\d+)\])?$/i.exec(step) ?? [];
    el = [...(el?.children ?? [])].filter(({ localName }) => localName === name?.toLowerCase())[
      Number(number) - 1
    ];
  }
  return el ?? null;
}
