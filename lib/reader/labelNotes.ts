/** What a screen reader says of the links of footnotes. */
export interface NoteLabels {
  footnote: (mark: string) => string;
  backToText: string;
}

/** A number, alone or in brackets. */
const NUMBER = /^\s*\[?\d{1,3}\]?\s*$/;

const BACK = /^\s*↩\ufe0e?\s*$/;

/** Whether a link that stands before its target is the mark of a note: contents and "see below" are links to follow. */
export const isMark = (link: Element): boolean =>
  link.closest('sup') !== null || NUMBER.test(link.textContent);

/** What a mark says, without the brackets around it. */
export const markOf = (link: Element): string => link.textContent.replace(/^[\s[(]+|[\s\])]+$/g, '');

/** Names the marks of notes and the ways back: by themselves they are "1" and an arrow. */
export function labelNotes(root: ParentNode, { footnote, backToText }: NoteLabels): void {
  const above = new Set<string>();
  for (const el of root.querySelectorAll<HTMLElement>('[data-galpi-ref], [data-galpi-anchor]')) {
    const { galpiRef, galpiAnchor } = el.dataset;
    if (galpiAnchor) above.add(galpiAnchor);
    if (!galpiRef) continue;
    if (above.has(galpiRef)) {
      if (BACK.test(el.textContent)) el.ariaLabel = backToText;
    } else if (isMark(el)) el.ariaLabel = footnote(markOf(el));
  }
}
