// Markers of quotes and lists that a line begins with. What reads Markdown calls itself for each of them.
const DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){32}/m;

/** What a note says as Markdown; of one that is nested deeper than a stack goes, what it says as a text. */
export function asMarkdown<T>(note: string, markdown: () => T, text: () => T): T {
  if (DEEP.test(note)) return text();
  try {
    return markdown();
  } catch (error) {
    if (error instanceof RangeError) return text();
    throw error;
  }
}
