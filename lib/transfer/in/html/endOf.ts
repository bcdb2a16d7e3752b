import type { Contents } from '../item';

/**
 * Tells where a list of bookmarks is cut off. Its last entry, where it is not closed, has half a title: it does not come in.
 * `contents` are those of the list, its entries numbered by its links.
 */
export function endOf(html: string, contents: Contents): void {
  const tell = (reason: 'cutOff' | 'noEnd', entry: number | null, detail: string): void =>
    void contents.faults.push({ line: null, entry, reason, detail, item: null });
  const links = count(html, '<a\\s');
  const isWithinTag = html.lastIndexOf('<') > html.lastIndexOf('>');
  if (isWithinTag || links > count(html, '</a\\s*>')) {
    // one whose own tag is not whole is no link yet, and others are none that come in
    const half = contents.items.at(-1)?.place.entry === links ? contents.items.pop() : undefined;
    tell('cutOff', links, half?.title ?? '');
  } else if (count(html, '<(?:dl|ul)\\b') > count(html, '</(?:dl|ul)\\s*>')) tell('noEnd', null, '');
}

const count = (text: string, tag: string): number => text.match(new RegExp(tag, 'gi'))?.length ?? 0;
