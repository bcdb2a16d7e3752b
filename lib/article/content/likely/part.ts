/** An element of the page as it is judged: without what is struck out, with its text in paragraphs. */
export interface Part {
  /** null for lines of text between blocks, which are a paragraph only here */
  el: Element | null;
  /** `P` for a `<div>` of text alone */
  tag: string;
  parent: Part | null;
  children: Part[];
  /** characters of text, each stretch of white space as one */
  chars: number;
  commas: number;
  /** characters of links; those that stay on the page count for less */
  links: number;
  /** null until a paragraph within has given it one */
  score: number | null;
  isStruck: boolean;
}

export const partOf = (el: Element | null, tag: string, parent: Part | null): Part => ({
  el,
  tag,
  parent,
  children: [],
  chars: 0,
  commas: 0,
  links: 0,
  score: null,
  isStruck: false,
});

export const linkDensity = (part: Part): number => (part.chars ? part.links / part.chars : 0);

/** Takes a part out, with what it holds. */
export function strike(part: Part): void {
  part.isStruck = true;
  for (let up = part.parent; up; up = up.parent) {
    up.chars -= part.chars;
    up.commas -= part.commas;
    up.links -= part.links;
  }
}

/** The parts below one, in the order of the page, without those that were taken out. */
export function below(part: Part): Part[] {
  const all: Part[] = [];
  const visit = (at: Part): void => {
    for (const child of at.children) {
      if (child.isStruck) continue;
      all.push(child);
      visit(child);
    }
  };
  visit(part);
  return all;
}

/** Whether one of the elements around a part, at most `most` of them up, is of a tag. */
export function isWithin(part: Part | null, tag: string, most = 4): boolean {
  for (let up = part, i = 0; up && i < most; up = up.parent, i++) if (up.tag === tag) return true;
  return false;
}
