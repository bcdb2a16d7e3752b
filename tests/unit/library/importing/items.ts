import type { ImportHighlight, ImportItem } from '@/lib/transfer/in/item';

export const item = (given: Partial<ImportItem> = {}): ImportItem => ({
  place: { line: null, entry: null },
  url: 'https://dev.example/index',
  title: '색인 이야기',
  byline: '',
  tags: [],
  savedAt: null,
  publishedAt: null,
  status: 'inbox',
  starred: false,
  progress: 0,
  excerpt: '',
  note: '',
  html: null,
  highlights: [],
  ...given,
});

export const highlight = (quote: string, given: Partial<ImportHighlight> = {}): ImportHighlight => ({
  quote,
  picture: '',
  prefix: '',
  suffix: '',
  position: null,
  colour: 'yellow',
  note: '',
  tags: [],
  createdAt: null,
  ...given,
});

/** Not in jsdom: one at a time, the next when it is over. */
export function giveLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, _options: object, use: (lock: object) => Promise<unknown>) => {
    const mine = last.then(() => use({}));
    last = mine.catch(() => undefined);
    return mine;
  };
  Object.assign(navigator, { locks: { request } });
}

/** Not in jsdom; what it is trusted with here is sanitised. */
export function giveSetHtml(): void {
  Object.assign(Element.prototype, {
    setHTML(this: Element, html: string) {
      this.innerHTML = html;
    },
  });
}
