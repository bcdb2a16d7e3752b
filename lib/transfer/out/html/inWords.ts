import type { CalloutKind, ExportWords, Workshop } from '../exported';
import { maker } from '../make';

/**
 * Says in text what our own pages draw from attributes: what is done and what is not, the file that code is from, and what
 * kind of note a box is.
 */
export function inWords(body: Element, words: Pick<ExportWords, 'callout'>, workshop: Workshop): void {
  const make = maker(workshop);
  for (const item of body.querySelectorAll('li[data-galpi-task]')) {
    const box = item.getAttribute('data-galpi-task') === 'done' ? '☑ ' : '☐ ';
    item.classList.add('task');
    // a list of paragraphs, or of words
    const first = Array.from(item.childNodes).find((node) => /\S/.test(node.textContent ?? ''));
    (first?.nodeName === 'P' ? (first as Element) : item).prepend(box);
  }
  for (const pre of body.querySelectorAll('pre[data-file]'))
    pre.before(make('p', { class: 'file' }, make('code', {}, pre.getAttribute('data-file')!)));
  for (const box of body.querySelectorAll('aside[data-galpi-callout]')) {
    const kind = words.callout(box.getAttribute('data-galpi-callout') as CalloutKind);
    // most boxes begin with that word themselves
    const begins = (box.firstElementChild?.textContent ?? '').trim().toLowerCase();
    if (!begins.startsWith(kind.toLowerCase())) box.prepend(make('p', { class: 'kind' }, kind));
  }
}
