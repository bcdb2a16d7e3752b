import { knownLanguage } from './languages';
import { isDirt, isNumbers } from './text';

/** A code block with everything a theme drew around it. */
export interface Widget {
  /** outermost element that holds this code and nothing else of the article */
  outer: Element;
  /** elements to ask for the language, inside out */
  chain: Element[];
  /** caption or file name, empty without one */
  caption: string;
}

const wrappers = new Set([
  'DIV',
  'FIGURE',
  'TD',
  'TR',
  'TBODY',
  'TABLE',
  'SECTION',
  'SPAN',
  'CODE',
  'PRE',
  'P',
]);
const titled =
  /(^|[\s_-])(title|caption|file-?name|file|name|label|lang(uage)?|header|heading|info|tab)s?($|\s|[_-])/i;
const CLIMB = 8; // a Rouge block stands in seven elements: pre, td, tr, tbody, table, code, pre and two divs around

/** Climbs from a code element while what stands around it is only drawn decoration: numbers, buttons, labels, a caption. */
export function widgetOf(code: Element): Widget {
  const chain = [code];
  let outer = code;
  let caption = '';
  for (let i = 0; i < CLIMB + 2; i++) {
    const parent = outer.parentElement;
    if (!parent || !wrappers.has(parent.tagName)) break;
    const around = aroundOf(parent, outer);
    if (around === null) break;
    caption ||= around;
    chain.push(parent);
    outer = parent;
  }
  return { outer, chain, caption };
}

/** Caption among the siblings of `inner`, or null when there is something of the article among them. */
function aroundOf(parent: Element, inner: Element): string | null {
  if (parent.childElementCount > 12) return null;
  let caption = '';
  for (const node of parent.childNodes) {
    if (node === inner || node.nodeType === 8) continue;
    const text = (node.textContent ?? '').trim();
    if (node.nodeType === 3 && text) return null;
    if (node.nodeType !== 1) continue;
    const el = node as Element;
    if (
      /^(IMG|PICTURE|VIDEO|IFRAME|H[1-6])$/.test(el.tagName) ||
      el.querySelector('img, video, iframe, pre + pre')
    )
      return null;
    if (text === '' || el.tagName === 'BUTTON' || el.tagName === 'STYLE' || el.tagName === 'SCRIPT') continue;
    if (isDirt(el) || isNumbers(el) || knownLanguage(text) !== null) continue;
    const label = captionOf(el);
    if (label === null || caption) return null;
    caption = label;
  }
  return caption;
}

function captionOf(el: Element): string | null {
  if (el.querySelector('pre, code, table, ul, ol, p')) return null;
  const named =
    el.tagName === 'FIGCAPTION' || el.tagName === 'CAPTION' || titled.test(el.getAttribute('class') ?? '');
  const copy = el.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('a, button, svg, style')) {
    if (copy.textContent?.trim() !== control.textContent?.trim()) control.remove();
  }
  const text = (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  return (named && text.length <= 120) || isFileName(text) ? text : null;
}

export function isFileName(text: string): boolean {
  return /^[\w@.\-/\\[\]() ]{1,100}\.[a-z0-9]{1,10}$/i.test(text) || /^(\.?[\w-]+\/)+[\w.-]+$/.test(text);
}
