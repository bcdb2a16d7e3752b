import { findAll } from '../names';
import { preOf } from './preOf';

/** Editors that draw a line as an element, wherever they please: what holds one, and what it shows. */
const editors: [string, (editor: Element) => string[]][] = [
  ['.CodeMirror', (editor) => textsOf(editor.querySelectorAll('.CodeMirror-code pre'))],
  ['.cm-editor', (editor) => textsOf(editor.querySelectorAll('.cm-content > .cm-line'))],
  ['.monaco-editor', monaco],
  ['.ace_editor, .ace_static_highlight', ace],
];

/** Makes each code editor the code that it shows. */
export function codeEditors(root: Element): number {
  let changed = 0;
  for (const [selector, linesOf] of editors) {
    for (const editor of findAll(root, selector)) {
      if (!root.contains(editor) || editor.closest('pre')) continue;
      const shown = linesOf(editor).join('\n');
      if (!/\S/.test(shown)) continue;
      const language = editor.querySelector('[data-language]')?.getAttribute('data-language') ?? '';
      const source = sourceOf(editor, shown);
      editor.replaceWith(preOf(root, source, language));
      changed++;
    }
  }
  return changed;
}

/** The text area that an editor was made from also has the lines that are scrolled out of view. */
function sourceOf(editor: Element, shown: string): string {
  const area = editor.previousElementSibling;
  if (area?.tagName !== 'TEXTAREA') return shown;
  const text = area.textContent;
  area.remove();
  return text.includes(shown.split('\n', 1)[0]!) && text.length > shown.length ? text : shown;
}

function textsOf(elements: Iterable<Element>): string[] {
  return Array.from(elements, (el) => el.textContent.replace(/[\u200b\r]|\n$/g, ''));
}

/** Lines stand where their `top` says, in any order; spaces may be drawn as dots and tabs as arrows. */
function monaco(editor: Element): string[] {
  const top = (line: Element): number =>
    Number.parseFloat(/top:\s*(-?[\d.]+)px/.exec(line.getAttribute('style') ?? '')?.[1] ?? '0');
  const lines = [...editor.querySelectorAll('.view-lines > .view-line')];
  for (const blank of editor.querySelectorAll('.view-line .mtkw'))
    blank.textContent = blank.textContent
      .replace(/[\u00b7\u200c]/g, (c) => (c === '\u00b7' ? ' ' : ''))
      .replace(/[\u2192\uffeb][ \u00a0]*/g, '\t');
  return textsOf(lines.toSorted((a, b) => top(a) - top(b)));
}

/** A line that is folded to the width of the editor is a group of lines. */
function ace(editor: Element): string[] {
  const all = editor.querySelectorAll('.ace_text-layer .ace_line_group, .ace_line');
  for (const gutter of editor.querySelectorAll('.ace_line > .ace_gutter')) gutter.remove();
  return textsOf(
    [...all].filter((line) => !line.parentElement?.closest('.ace_line_group, .ace_marker-layer')),
  );
}
