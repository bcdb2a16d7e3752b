import type { SeriesPart } from '@/lib/model/series';
import { textStart } from '../textStart';
import { isSamePage, linked, numbered, type Here } from './parts';
import { squeeze } from '../squeeze';

const mark =
  /^(?:제\s*)?(\d{1,2})\s*(?:편|부|화|탄)(?!\p{L})|^(?:part|pt\.?|chapter|episode|ep\.?)\s*#?(\d{1,3})(?![\p{L}\p{N}])/iu;
const MOST = 400; // links looked at
const ENTRIES = 200; // parts of a list; a longer one is an index
const LINE = 200; // characters of a line

/** A list of the parts in the text: "1편: … 2편: …", one of them this page. */
export function listedParts(root: Element, here: Here): { part: number; parts: SeriesPart[] } | null {
  const groups = new Map<Element, SeriesPart[]>();
  const holders = new Map<Element, Element | null>();
  for (const link of [...root.querySelectorAll('a[href]')].slice(0, MOST)) {
    if (link.closest('nav, aside, footer, pre')) continue;
    const block = link.closest('li, p, dd, td') ?? link.parentElement!;
    const isKnown = holders.has(block);
    if (!isKnown) holders.set(block, holderOf(block));
    const holder = holders.get(block);
    if (!holder || groups.has(holder)) continue;
    if (isMarked(link) || (!isKnown && isMarked(block))) groups.set(holder, entries(holder, here));
  }
  for (const parts of groups.values()) {
    const own = parts.filter(({ url }) => url === '');
    const isList = parts.length >= 2 && new Set(parts.map(({ part }) => part)).size === parts.length;
    if (isList && parts.some(({ url }) => url !== ''))
      return { part: own.length === 1 ? own[0]!.part : 0, parts };
  }
  return null;
}

/** What holds the lines of a list: an element of its own, or a paragraph with line breaks. */
function holderOf(block: Element): Element | null {
  return block.tagName !== 'LI' && block.querySelector('br') ? block : block.parentElement;
}

/** The block of a link may be half of the page: only its start is looked at. */
function isMarked(el: Element): boolean {
  return mark.test(textStart(el, LINE).slice(0, LINE).trimStart());
}

function entries(holder: Element, here: Here): SeriesPart[] {
  const found: SeriesPart[] = [];
  for (const { text, link } of lines(holder)) {
    const part = mark.exec(text);
    if (!part || text.length > LINE) continue;
    const url = link ? linked(link, here) : '';
    if (link && !url) continue;
    if (found.length === ENTRIES) return [];
    found.push({
      title: text,
      url: url && isSamePage(url, here.url) ? '' : url,
      part: Number(part[1] ?? part[2]),
    });
  }
  return numbered(found);
}

/** The children of a list, or the lines of a paragraph, with the first link of each. */
function lines(holder: Element): { text: string; link: Element | null }[] {
  const found: { text: string; link: Element | null }[] = [];
  let line = { text: '', link: null as Element | null };
  const done = (): void => {
    line.text = squeeze(line.text);
    if (line.text) found.push(line);
    line = { text: '', link: null };
  };
  for (const node of holder.childNodes) {
    const el = node.nodeType === 1 ? (node as Element) : null;
    const isBlock = el !== null && /^(?:BR|LI|P|DIV|DD|TR)$/.test(el.tagName);
    if (isBlock) done();
    line.text += node.textContent;
    line.link ??= el?.matches('a[href]') ? el : (el?.querySelector('a[href]') ?? null);
    if (isBlock) done();
  }
  done();
  return found;
}
