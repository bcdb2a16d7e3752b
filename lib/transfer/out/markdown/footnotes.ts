/** Element of our own that holds a footnote until it becomes one of Markdown. */
export const NOTE = 'galpi-note';

/** Links to a note get its number, the note moves to the end; links within the post that are no notes stay as they are. */
export function footnotes(body: Element): void {
  const done = new Set<string>();
  for (const link of body.querySelectorAll('a[data-galpi-ref]')) {
    const number = link.getAttribute('data-galpi-ref')!;
    if (!isMark(link)) continue;
    if (done.has(number)) link.setAttribute('data-note', number);
    const target = body.querySelector(`[data-galpi-anchor="${number}"]`);
    if (!target?.matches('li, p, div, dd, aside') || target.contains(link)) continue;
    link.setAttribute('data-note', number);
    done.add(number);
    const note = body.ownerDocument.createElement(NOTE);
    note.setAttribute('data-note', number);
    for (const back of target.querySelectorAll('a[data-galpi-ref]')) if (isBack(back)) back.remove();
    note.append(...target.childNodes);
    target.remove();
    body.append(note);
  }
  for (const list of body.querySelectorAll('ol, ul')) if (list.childElementCount === 0) list.remove();
}

const isMark = (link: Element): boolean =>
  /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]+)[\])]?$/.test((link.textContent ?? '').trim());

const isBack = (link: Element): boolean =>
  /^(?:[↩↑⏎^⤴↵]\ufe0e?\ufe0f?)+$/.test((link.textContent ?? '').trim());
