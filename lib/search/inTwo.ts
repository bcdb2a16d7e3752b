const SHORTEST_PART = 2; // syllables on each side of the space
const LONGEST_WORD = 12; // syllables; what is longer is a sentence without its spaces

/** A Korean word as others write it, with a space at any place: 데이터베이스 as 데이터 and 베이스. */
export function inTwo(word: string): [string, string][] {
  if (!/^[가-힣]{4,}$/.test(word) || word.length > LONGEST_WORD) return [];
  return Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, i) => [
    word.slice(0, i + SHORTEST_PART),
    word.slice(i + SHORTEST_PART),
  ]);
}
