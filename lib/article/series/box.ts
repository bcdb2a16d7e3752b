import { findAll } from '../names';
import type { SeriesPart } from '@/lib/model/series';
import { type Here, linked, numbered, partsOf, textOf } from './parts';

/** What a box on the page says of the series of the post. */
export interface Box {
  title: string;
  part: number;
  parts: SeriesPart[];
}

const named = '[class*="series" i], [id*="series" i]';
const titled = 'a[href*="/series/"]';
const MOST = 30; // candidates
const ITEMS = 200; // entries of a list; a longer one is an index
const LONGEST = 6000; // characters of a box; a longer one is a page about a series
const place =
  /(\d{1,3})\s*(?:\/|of|번째 글|번째)\s*(?:총\s*)?(\d{1,3})?|\bpart\s+(\d{1,3})\b|\bpost\s+(\d{1,3})\s+of\b|(\d{1,3})\s*번째/iu;
const says = /시리즈|연재|\bseries\b/iu;

/** The box that shows the series: by its name, or by a link to the page of the series in it. */
export function boxOf(document: Document, here: Here): Box | null {
  const found = [...findAll(document, named)].slice(0, MOST);
  const links = [...document.querySelectorAll(titled)].slice(0, MOST);
  for (const el of [...found, ...links.map(around)]) {
    if (el.tagName === 'BODY' || el.closest('pre, svg, nav ul ul') || textOf(el).length > LONGEST) continue;
    const box = read(el, here);
    if (box) return box;
  }
  return null;
}

/** The block that a link to a series heads: two steps up from its heading or from itself. */
function around(link: Element): Element {
  const heading = link.closest('h1, h2, h3, h4, h5, h6') ?? link;
  return heading.parentElement ?? heading;
}

function read(el: Element, here: Here): Box | null {
  const items = [
    ...(el.querySelector('ol:has(> li), ul:has(> li)')?.children ?? el.querySelectorAll('a[href]')),
  ];
  if (items.length > ITEMS) return null;
  const entries = items.filter((item) => !isSeriesLink(item, here));
  const { parts, current } = partsOf(entries, here);
  const own = counted(el);
  const title = titleOf(el);
  // without a sign of this page in it the box lists the series of the blog
  if (current < 0 && own === 0) return mentions(el) ? { title, part: 0, parts: [] } : null;
  if (parts.length < 2) return title || own ? { title, part: own, parts: [] } : null;
  const all = numbered(parts);
  const at = current < 0 ? undefined : all.find((part) => part.title === parts[current]!.title);
  return { title, part: own || (at?.part ?? 0), parts: all };
}

/** "This post is part of the series Looms." */
function mentions(el: Element): boolean {
  const link = el.querySelector(titled);
  const line = textOf(el);
  return (
    link !== null &&
    line.length <= 160 &&
    says.test(line.replace(textOf(link), '')) &&
    !el.closest('nav, aside')
  );
}

const isSeriesLink = (item: Element, here: Here): boolean =>
  item.matches('a[href]') && /\/series\//.test(linked(item, here)) && !/\/posts?\//.test(linked(item, here));

/** "2/5", "Part 2 of 5", "2번째 글" in the box, outside of its list. */
function counted(el: Element): number {
  for (const line of el.querySelectorAll('p, span, div, small, strong, h2, h3, h4, summary')) {
    const text = textOf(line);
    const found = text.length <= 160 && !line.closest('li, a[href]') ? place.exec(text) : null;
    if (found && (found[2] || says.test(text) || found[3]))
      return Number(found[1] ?? found[3] ?? found[4] ?? found[5]);
  }
  return 0;
}

function titleOf(el: Element): string {
  const candidates = [
    el.querySelector(titled),
    el.querySelector('[class*="title" i], [class*="name" i]'),
    el.querySelector('h2, h3, h4, h5, strong, summary'),
  ];
  for (const candidate of candidates) {
    const text = candidate && !candidate.closest('li') ? cleaned(textOf(candidate)) : '';
    if (text && text.length <= 100) return text;
  }
  return '';
}

function cleaned(text: string): string {
  return text
    .replace(
      /^(?:this (?:post|article) is\b.*?\bseries\b|series|시리즈|연재|more in|articles in this series|part \d+ of \d+ in)\s*[:：.-]?\s*/iu,
      '',
    )
    .replace(/\s*[([]\d+[ -]part series[)\]]|\s*[([]?\d+\s*\/\s*\d+[)\]]?$/i, '')
    .replace(/^["“'「『]|["”'」』]$/g, '')
    .trim();
}
