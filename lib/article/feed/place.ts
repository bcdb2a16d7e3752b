import type { Facts } from '../compose';
import { postKey } from '../identity';
import type { Unit } from './feed';

const LONGEST = 60; // characters of a title that tell it from all others of its page

/**
 * Address and identity of a post: its permalink, else the page's with a fragment that stays when other posts come and
 * go. An id is one unless it only counts the posts of the page.
 */
export function placeOf(
  { permalink, root, title }: Pick<Unit, 'permalink' | 'root' | 'title'>,
  pageUrl: string,
): string {
  if (permalink) return permalink;
  const id = root.id && (!/\d/.test(root.id) || /\d{3}/.test(root.id)) ? root.id : null;
  return `${postKey(pageUrl, null)}#${encodeURIComponent(id ?? slug(title.text))}`;
}

/** Posts of a page that are called alike, each with its day behind its name, or without one its place from the last on. */
export function apart(all: readonly Facts[], units: readonly Unit[]): Facts[] {
  const alike = Map.groupBy(all, ({ key }) => key);
  return all.map((facts, i) => {
    const same = alike.get(facts.key)!;
    if (same.length === 1 || units[i]!.permalink) return facts;
    const day = facts.publishedTime.slice(0, 10);
    const key = `${facts.key}-${day || same.length - same.indexOf(facts)}`;
    return { ...facts, url: key, key };
  });
}

function slug(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST);
}
