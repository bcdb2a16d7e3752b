import { codesOf, folded, inOneLine } from './codes';
import { isShort } from './lookUp';
import { MOST_WORDS, type Clause, type Condition, type Word } from './query';

/** Other words for the same thing. */
export type OtherNames = (word: string) => readonly string[];

const LONGEST = 4; // words of a name, as in `test driven development`

/**
 * Other names of the words of a query. Those of a name of several words are names of each of them: garbage and collection,
 * each or gc, are garbage collection or gc. Of a word that is looked for only where words begin, so is what it makes with
 * the word before it: 메시지 큐 is 메시지큐.
 */
export function namesIn(
  clauses: readonly Clause[],
  otherNames: OtherNames,
): (condition: Condition) => readonly string[] {
  const found = new Map<Condition, string[]>();
  const add = (word: Word, ...names: readonly string[]): void => {
    found.set(word, [...(found.get(word) ?? []), ...names]);
  };
  const look = (...words: Word[]): void => {
    const others = otherNames(inOneLine(words.map(({ text }) => text).join(' ')));
    for (const word of words) add(word, ...others);
  };
  clauses.slice(0, MOST_WORDS).forEach(({ any }, i) => {
    for (const condition of any) if (condition.kind === 'word') look(condition);
    const row = wordsFrom(clauses, i);
    for (let size = 2; size <= row.length; size += 1) look(...row.slice(0, size));
    const [first, second] = row;
    if (first && second && isShort(codesOf(folded(second.text))))
      add(second, folded(first.text + second.text));
  });
  return (condition) => found.get(condition) ?? [];
}

/** Words that are asked for one after the other. */
function wordsFrom(clauses: readonly Clause[], from: number): Word[] {
  const words: Word[] = [];
  for (const { not, any } of clauses.slice(from, from + LONGEST)) {
    const [condition, ...others] = any;
    if (not || others.length > 0 || condition?.kind !== 'word') break;
    words.push(condition);
  }
  return words;
}
