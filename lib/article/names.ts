import type { InPieces } from '@/lib/model/inPieces';
import { LIGHT_PIECE } from './step';

/** What the elements of a page are called: their tags and classes, in lower case. */
interface Names {
  tags: Set<string>;
  classes: string;
}

interface Known extends Names {
  /** what is left of a list of selectors, by the list: the posts of a page are asked for the same ones */
  left: Map<string, string[]>;
}

/** What is needed of a page for one member of a list of selectors to find anything. */
interface Member {
  selector: string;
  tags: string[];
  /** parts of classes */
  words: string[];
}

/** Names of a page and of its copy as one extraction finds them. The next one learns them anew. */
const known = new WeakMap<Document, Known>();
const members = new Map<string, Member[]>();
const none: readonly Element[] = [];

type Seen = (below: Element, index: number) => void;

/** In a selector: a part of a class, a class, a tag. */
const inSelector = /\[class\*="([^"]+)"[^\]]*]|\.([\w-]+)|(?<=^|[\s>+~])([a-z][\w-]*)/g;

/** Steps make elements of these, whatever the page had. */
export const made =
  'a article aside blockquote code details div figcaption figure h2 hr img li ol p pre section span strong summary sup'.split(
    ' ',
  );

/** The classes of an element as they are written; empty without any. */
export const classOf = (el: Element): string => el.getAttribute('class') ?? '';

/** The names of an element alone. */
export const ownNames = (el: Element): Names => ({
  tags: new Set([el.localName.toLowerCase()]),
  classes: classOf(el).toLowerCase(),
});

/** The names of an element and of all below it. Shows `seen` each of those below, as nobody should walk a page twice. */
export function* namesOf(el: Element, seen?: Seen): InPieces<Names> {
  const tags = new Set([el.localName]);
  const classes = new Set([classOf(el)]);
  // by index: to iterate over a list of nodes takes four times as long, and this one has all of the page
  const all = el.getElementsByTagName('*');
  const add = (from: number, to: number): void => {
    // the list is the page's own, and may have become shorter
    for (let i = from, below = all[i]; below && i < to; below = all[++i]) {
      tags.add(below.localName);
      classes.add(classOf(below));
      seen?.(below, i);
    }
  };
  for (let from = 0, { length } = all; from < length; from += LIGHT_PIECE) {
    if (from > 0) yield;
    add(from, Math.min(from + LIGHT_PIECE, length));
  }
  return {
    tags: new Set(Array.from(tags, (tag) => tag.toLowerCase())),
    classes: [...classes].join(' ').trim().toLowerCase(),
  };
}

/** Remembers the names of a document, so that nobody looks through it for those that it does not have. */
export function learnNames(document: Document, ...names: Names[]): void {
  known.set(document, {
    tags: new Set(names.flatMap(({ tags }) => [...tags]).concat(made)),
    classes: names.map(({ classes }) => classes).join(' '),
    left: new Map(),
  });
}

/**
 * `querySelectorAll` for a list of selectors of which most name a tag or a class that few pages have: these are not
 * looked for. Not for classes that steps give. Of a page whose names nobody learned it asks for all.
 */
export function findAll(root: ParentNode, selector: string): NodeListOf<Element> | readonly Element[] {
  const page = known.get(root.ownerDocument ?? (root as Document));
  const asked = page ? leftOf(selector, page) : [selector];
  // that nothing is there, a browser tells many times faster of one selector than of a list
  const there = asked.length > 1 ? asked.filter((one) => root.querySelector(one)) : asked;
  return there.length > 0 ? root.querySelectorAll(there.join()) : none;
}

function leftOf(list: string, { tags, classes, left }: Known): string[] {
  const before = left.get(list);
  if (before !== undefined) return before;
  const asked = membersOf(list)
    .filter(
      (one) => one.tags.every((tag) => tags.has(tag)) && one.words.every((word) => classes.includes(word)),
    )
    .map(({ selector }) => selector);
  left.set(list, asked);
  return asked;
}

function membersOf(list: string): Member[] {
  const before = members.get(list);
  if (before) return before;
  const found = list.split(/,(?![^(]*\))/).map((selector): Member => {
    const plain = selector.replace(/\([^()]*\)|\[(?!class\*=)[^\]]*\]/g, '').toLowerCase();
    const [tags, words]: [string[], string[]] = [[], []];
    for (const [, part, whole, tag] of plain.matchAll(inSelector))
      if (tag) tags.push(tag);
      else words.push((part ?? whole)!);
    return { selector, tags, words };
  });
  members.set(list, found);
  return found;
}
