/**
 * What is seen of each passage where they overlap: the shorter one lies on top, of equal ones the later in the list. A mark
 * inside another would otherwise be hidden or not by its colour, since the registry paints colour by colour.
 */
export function uncovered<T>(
  passages: readonly (T | null)[],
  length: (passage: T) => number,
  without: (part: T, top: T) => T[],
): T[][] {
  const seen: T[][] = passages.map(() => []);
  const order = passages
    .flatMap((passage, index) => (passage ? [{ passage, index, length: length(passage) }] : []))
    .sort((a, b) => a.length - b.length || b.index - a.index);
  const above: T[] = [];
  for (const { passage, index } of order) {
    seen[index] = above.reduce<T[]>((parts, top) => parts.flatMap((part) => without(part, top)), [passage]);
    above.push(passage);
  }
  return seen;
}
