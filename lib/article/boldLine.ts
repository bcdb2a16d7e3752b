/** A line that heads what follows it without being a heading of the article. */
export function boldLine(document: Document, words: string): HTMLElement {
  const line = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = words;
  line.append(strong);
  return line;
}
