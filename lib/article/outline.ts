export interface Entry {
  level: number;
  text: string;
  /** order among all h1 to h4 of the article */
  index: number;
}

/** Headings h1 to h4 of an article, for its table of contents. Those without text are counted but not listed. */
export function outline(root: ParentNode): Entry[] {
  return [...root.querySelectorAll('h1, h2, h3, h4')]
    .map((heading, index) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent.replace(/\s+/g, ' ').trim(),
      index,
    }))
    .filter((entry) => entry.text !== '');
}
