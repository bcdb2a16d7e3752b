import { isInkedText } from '../textStart';
import { isCallout } from '../blocks/callouts';
import { classOf } from '../names';
import { isDirt, isLineNumber, isNumbers } from './dirt';
import { isCodeTitle, type Label, labelOf } from './label';

/** A code block with everything a theme drew around it. */
export interface Widget extends Label {
  /** outermost element that holds this code and nothing else of the article */
  outer: Element;
  /** elements to ask for the language, inside out */
  chain: Element[];
  /** a title that stands before `outer` among other content, to be taken away with it */
  title: Element | null;
}

const wrappers = new Set('DIV FIGURE DL DD TD TR TBODY TABLE SECTION SPAN CODE PRE P'.split(' '));
const tableParts = new Set(['DD', 'TD', 'TR', 'TBODY']);
const CLIMB = 10; // a Rouge block stands in seven elements: pre, td, tr, tbody, table, code, pre and two divs around

/** Climbs from a code element while what stands around it is only drawn decoration: numbers, buttons, labels, a caption. */
export function widgetOf(code: Element): Widget {
  const chain = [code];
  let outer = code;
  const own = code.tagName === 'TABLE' ? code.querySelector('caption, th.filename') : null;
  let { file, language } = (own && labelOf(own)) ?? { file: '', language: '' };
  for (let i = 0; i < CLIMB; i++) {
    const parent = outer.parentElement;
    if (!parent || !isWrapper(parent)) break;
    const around = aroundOf(parent, outer);
    if (around === null) break;
    file ||= around.file;
    language ||= around.language;
    chain.push(parent);
    outer = parent;
  }
  // a table or a list of terms goes as a whole or not at all
  while (tableParts.has(outer.tagName) && outer !== code) outer = chain[chain.indexOf(outer) - 1]!;
  const title = file ? null : titleBefore(outer);
  const label = title && labelOf(title);
  return {
    outer,
    chain,
    title,
    file: file || (label?.file ?? ''),
    language: language || (label?.language ?? ''),
  };
}

function isWrapper(el: Element): boolean {
  // a custom element is a widget of the page's own; a note may hold nothing but code
  return (wrappers.has(el.tagName) || el.tagName.includes('-')) && !isCallout(classOf(el));
}

/** Labels among the siblings of `inner`, or null when there is something of the article among them. */
function aroundOf(parent: Element, inner: Element): Label | null {
  if (parent.childElementCount > 12) return null;
  const found: Label = { file: '', language: '' };
  let behind = false;
  for (const node of parent.childNodes) {
    if (node === inner) behind = true;
    if (node === inner || node.nodeType === 8) continue;
    const text = (node.textContent ?? '').trim();
    if (node.nodeType === 3 && text) return null;
    if (node.nodeType !== 1) continue;
    const el = node as Element;
    if (
      /^(IMG|PICTURE|VIDEO|IFRAME|H[1-6])$/.test(el.tagName) ||
      el.querySelector('img:not(button *), video, iframe, pre + pre')
    )
      return null;
    // a number that a program printed is no number of a line
    if (behind && text !== '' && !isLineNumber(el) && (el.tagName === 'PRE' || el.querySelector('pre')))
      return null;
    if (text === '' || el.tagName === 'BUTTON' || isDirt(el) || isNumbers(el)) continue;
    const label = labelOf(el);
    if (label === null || (label.file && found.file)) return null;
    found.file ||= label.file;
    found.language ||= label.language;
  }
  return found;
}

/** `<div class="code-title">` and its kind stand before the block, among the paragraphs of the article. */
function titleBefore(outer: Element): Element | null {
  const before = outer.previousElementSibling;
  if (!before || !isCodeTitle(before) || !labelOf(before)) return null;
  for (let node = outer.previousSibling; node && node !== before; node = node.previousSibling)
    if (isInkedText(node)) return null;
  return before;
}
