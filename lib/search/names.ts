import { inOneLine } from './looseEnds';
import type { Clause, Condition } from './query';

/** Other words for the same thing. */
export type OtherNames = (word: string) => readonly string[];

const LONGEST = 4; // words of a name, as in `test driven development`

/**
 * Other names of the words of a query. Those of a name of several words are names of each of them: garbage and collection,
 * each or gc, are garbage collection or gc.
 */
export function namesIn(
  clauses: readonly Clause[],
  otherNames: OtherNames,
): (condition: Condition) => readonly string[] {
  const found = new Map<Condition, string[]>();
  const look = (...words: Condition[]): void => {
    const name = words.map((word) => (word.kind === 'word' ? word.text : '')).join(' ');
    const others = otherNames(inOneLine(name));
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...others]);
  };
  clauses.forEach((clause, i) => {
    for (const condition of clause.any) if (condition.kind === 'word') look(condition);
    for (let size = 2; size <= LONGEST; size += 1) {
      const words = clauses.slice(i, i + size);
      if (words.length < size || !words.every(isWord)) return;
      look(...words.map(({ any }) => any[0]!));
    }
  });
  return (condition) => found.get(condition) ?? [];
}

const isWord = ({ not, any }: Clause): boolean => !not && any.length === 1 && any[0]!.kind === 'word';
