import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';
import type { InPieces } from '@/lib/model/inPieces';
import { anyElement, elements } from './allowlist';
import { withoutFloods } from './floods';
import { partsOf } from './partsOf';
import { parseHtml } from './render';
import { imageUrl, linkUrl } from './urls';

const config = {
  ALLOWED_TAGS: Object.keys(elements),
  ALLOWED_ATTR: [...new Set([...anyElement, ...Object.values(elements).flat()])],
  // a name such as "Filename: a.rs" is no address
  ADD_URI_SAFE_ATTR: ['data-file'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  RETURN_DOM: true,
} satisfies Config;

// one for each window: it owns the Trusted Types policy `dompurify`, which must not be created twice
const purifiers = new WeakMap<object, DOMPurify>();

/** Makes HTML of a hostile page fit to be stored and shown in our own origin. `base` is the address of the page. */
export const sanitise = (html: string, base: string, window: Window & typeof globalThis): string =>
  htmlOf(sanitisedTree(html, base, window));

export const htmlOf = (tree: HTMLElement): string => tree.innerHTML.trim();

/**
 * The same as the tree of a document of its own: DOMPurify by our list, then our own walk over what is left. A tree that
 * is written down and parsed again may become another (see stableHtml.ts).
 */
export function sanitisedTree(html: string, base: string, window: Window & typeof globalThis): HTMLElement {
  const body = parsed(html, window);
  for (const el of body.querySelectorAll('*')) {
    if (!strip(el)) continue;
    if (el.localName === 'a') link(el, base);
    else if (el.localName === 'img') image(el, base);
  }
  return body;
}

// UTF-16 units of HTML: nearly every article is shorter
const LONG = 100_000;
const PIECE = 1000; // elements, or as much text

/** The same tree, made in pieces where the article is long. */
export function* sanitising(
  html: string,
  base: string,
  window: Window & typeof globalThis,
  long = LONG,
): InPieces<HTMLElement> {
  if (html.length < long) return sanitisedTree(html, base, window);
  const from = emptyBody(window);
  parseHtml(from, html);
  yield;
  const to = emptyBody(window);
  let [chunk, at, room] = [emptyBody(window), to, PIECE];
  const flush = (): void => {
    // written down, the first line of code would be dropped with the line feed that may stand before it
    for (const { firstChild } of chunk.querySelectorAll('pre'))
      if (firstChild?.nodeType === 3 && (firstChild as Text).data.startsWith('\n'))
        (firstChild as Text).insertData(0, '\n');
    at.append(...sanitisedWithin(at, chunk.innerHTML, base, window));
    chunk.replaceChildren();
    room = PIECE;
  };
  const shellOf = (element: HTMLElement, into: HTMLElement): HTMLElement => {
    flush();
    at = into;
    chunk.append(element.cloneNode());
    flush();
    return into.lastElementChild as HTMLElement;
  };
  for (const { node, into, weight } of partsOf(from, to, PIECE, shellOf)) {
    if (into !== at) flush();
    at = into;
    chunk.append(node);
    room -= weight;
    if (room > 0) continue;
    flush();
    yield;
  }
  flush();
  return to;
}

/** What HTML is in an element: rows are only read as such within a table. */
function sanitisedWithin(parent: Element, html: string, base: string, window: Window & typeof globalThis) {
  const name = parent.localName;
  const open = name === 'table' ? '<table>' : /^t(?:body|foot|head)$/.test(name) ? `<table><${name}>` : '';
  const tree = sanitisedTree(open + html, base, window);
  return (open ? tree.querySelector(name)! : tree).childNodes;
}

const emptyBody = ({ document }: Window): HTMLElement => document.implementation.createHTMLDocument('').body;

// A frameset takes the place of a whole body that has no text yet: a letter that stands first keeps it out.
const FIRST = 'x';
// What opens the body by itself needs none where there is no frameset. To copy a short article takes a third of the time
// that it takes to parse it.
const OPENS_BODY = /^<(?:p|div|section|article|h[1-6]|ul|ol|figure|blockquote)[\s>]/i;

function parsed(given: string, window: Window & typeof globalThis): HTMLElement {
  const html = withoutFloods(given, window.document);
  if (OPENS_BODY.test(html) && !/<frameset/i.test(html))
    return purifier(window).sanitize(html) as unknown as HTMLElement;
  const body = purifier(window).sanitize(FIRST + html) as unknown as HTMLElement;
  const text = body.firstChild as Text;
  text.data = text.data.slice(FIRST.length);
  if (text.data === '') text.remove();
  return body;
}

function purifier(window: Window & typeof globalThis): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const made = createDOMPurify(window);
  // once: it would make sets of our lists for each article
  made.setConfig(config);
  purifiers.set(window, made);
  return made;
}

/** Attributes by element: DOMPurify's list is one for all of them. False when the element itself is not ours. */
function strip(el: Element): boolean {
  const own = Object.hasOwn(elements, el.localName) ? elements[el.localName] : undefined;
  if (!own) {
    el.replaceWith(...el.childNodes);
    return false;
  }
  if (!el.hasAttributes()) return true;
  for (const { name, value } of Array.from(el.attributes)) {
    const listed = own.includes(name) || anyElement.some((any) => any === name);
    if (!listed || !isValue(name, value)) el.removeAttribute(name);
  }
  return true;
}

function isValue(name: string, value: string): boolean {
  if (name === 'class') return /^language-[a-z0-9+#._-]{1,30}$/i.test(value);
  if (name === 'data-file') return value.length <= 200;
  if (name === 'lang') return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(value);
  if (name === 'data-galpi-callout') return /^(?:note|tip|info|warning|danger)$/.test(value);
  if (name === 'align') return /^(?:left|center|right)$/.test(value);
  if (name === 'data-galpi-tex') return value === 'inline' || value === 'block';
  if (name === 'data-galpi-card') return /^(?:video|audio|code|slides|post|link)$/.test(value);
  if (name === 'data-galpi-task') return value === 'done' || value === 'open';
  if (name.startsWith('data-galpi-')) return /^\d{1,6}$/.test(value);
  if (['width', 'height', 'colspan', 'rowspan', 'start', 'value'].includes(name))
    return /^-?\d{1,6}$/.test(value);
  return true;
}

function link(a: Element, base: string): void {
  const href = a.getAttribute('href');
  if (href === null) return;
  const url = linkUrl(href, base);
  if (url) a.setAttribute('href', url);
  else a.removeAttribute('href');
}

function image(img: Element, base: string): void {
  const url = imageUrl(img.getAttribute('src') ?? '', base);
  if (!url) return img.remove();
  img.setAttribute('src', url);
  img.setAttribute('loading', 'lazy');
  img.setAttribute('decoding', 'async');
  // the post's server need not learn of the reading, and many refuse pictures to pages of others
  img.setAttribute('referrerpolicy', 'no-referrer');
}
