import { make } from '../make';
import { findAll } from '../names';
import { linkTo } from './linkTo';

/** Notes within the line they belong to: Tufte CSS and its kin, LaTeXML, two plugins of WordPress. */
const inline = [
  'sidenote',
  'marginnote',
  'side-note',
  'sidenote-content',
  'ltx_note_content',
  'modern-footnotes-footnote__note',
  'footnote_tooltip',
]
  .map((name) => `:is(span, small).${name}`)
  .join();
const digits = /^\s*\[?(\d{1,3})\]?\s*$/;

/** Notes that stand inside of a sentence move to a list at the end, with a mark where they were. */
export function sidenotes(root: Element): number {
  const found = [...findAll(root, inline)].filter(
    (note) => /\S/.test(note.textContent) && !note.querySelector('img, figure'),
  );
  if (found.length === 0) return 0;
  const list = make(root, 'ol');
  for (const [i, note] of found.entries()) {
    const [mark, text] = [`galpi-mark-${i + 1}`, `galpi-note-${i + 1}`];
    for (const own of note.querySelectorAll('.ltx_note_mark, .ltx_tag_note, label, input')) own.remove();
    const link = linkTo(root, `#${text}`, String(i + 1));
    link.id = mark;
    replace(note, make(root, 'sup', link));
    const item = make(root, 'li', ...note.childNodes, ' ', linkTo(root, `#${mark}`, '↩'));
    item.id = text;
    list.append(item);
  }
  root.append(list);
  return found.length;
}

/** The note and the number before it, which its own generator drew. */
function replace(note: Element, sup: Element): void {
  const whole = note.closest('.ltx_note') ?? note;
  const before = whole.previousElementSibling;
  if (before && !/\S/.test(textBetween(before, whole)) && isMark(before)) before.remove();
  whole.replaceWith(sup);
}

function isMark(el: Element): boolean {
  return el.tagName === 'LABEL' || (/^(?:SUP|A|SPAN)$/.test(el.tagName) && digits.test(el.textContent));
}

function textBetween(before: Element, after: Element): string {
  let text = '';
  for (let node = before.nextSibling; node && node !== after; node = node.nextSibling)
    text += node.textContent;
  return text;
}
