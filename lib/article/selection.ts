import { absolute } from './addresses';
import type { Extraction, TraceEntry } from './article';
import { namesOf, learnNames } from './names';
import { compose } from './compose';
import { postKey } from './identity';
import { tooBig } from './limits';
import { readMeta } from './meta/meta';
import { unique } from './meta/tags';
import { atOnce } from '@/lib/model/inPieces';
import { type Page, runSteps } from './step';
import { after, before } from './steps';

/**
 * The selected part of a page as a post of its own, by the steps that a whole post goes through; nobody has to look for
 * it. It is known by the page's address with a fragment that the same selection gets again: the page's own post stays
 * another.
 */
export function extractSelection(document: Document, selected: Range, url: string, now: Date): Extraction {
  const trace: TraceEntry[] = [];
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const { canonical, ...meta } = readMeta(document, url, base, now);
  const copy = document.implementation.createHTMLDocument('');
  copy.body.append(copy.importNode(whole(selected), true));
  // all of a page can be selected as well
  if (tooBig(copy)) return { ok: false, reason: 'big' };
  learnNames(copy, atOnce(namesOf(copy.body)));
  const page: Page = { url, base, title: meta.title, tags: [] };
  runSteps(before, copy.body, page, trace);
  runSteps(after, copy.body, page, trace);
  const text = copy.body.textContent.trim();
  if (text === '' && !copy.body.querySelector('img')) return { ok: false, reason: 'empty' };
  const key = withFragment(postKey(url, canonical), `selection-${hashOf(text || copy.body.innerHTML)}`);
  const title = titleOf(copy.body, text) || meta.title;
  const tags = unique([...page.tags, ...meta.tags]);
  const facts = { ...meta, url: key, key, title, tags, description: '', series: null, nextPage: null };
  const article = compose(copy.body, facts, trace);
  return { ok: true, kind: 'article', article, posts: [], whole: null };
}

// Of these a part alone is not what it was: lines of code, items, cells.
const frames =
  'pre, code, ul, ol, dl, li, table, thead, tbody, tr, blockquote, details, h1, h2, h3, h4, h5, h6, p';

/** What a range holds, within copies of the elements that make sense of it. */
function whole(range: Range): Node {
  let content: Node = range.cloneContents();
  const { commonAncestorContainer: common } = range;
  let around = common.nodeType === 1 ? (common as Element) : common.parentElement;
  for (; around && around.localName !== 'body'; around = around.parentElement) {
    if (!around.matches(frames)) continue;
    const frame = around.cloneNode(false);
    frame.appendChild(content);
    content = frame;
  }
  return content;
}

const TITLE = 60; // characters: a line in a list

/** Its first heading, else how it begins. */
function titleOf(body: Element, text: string): string {
  const heading = body.querySelector('h1, h2, h3')?.textContent.replace(/\s+/g, ' ').trim();
  if (heading) return heading;
  const start = text.replace(/\s+/g, ' ').slice(0, TITLE);
  return text.length > TITLE ? `${start.replace(/\s+\S*$/, '')}…` : start;
}

const withFragment = (key: string, fragment: string): string =>
  `${key}${key.includes('#') ? '&' : '#'}${fragment}`;

/** FNV-1a, https://datatracker.ietf.org/doc/draft-eastlake-fnv/: of the same words always the same. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFC').replace(/\s+/g, ' ')) {
    hash ^= unit.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
