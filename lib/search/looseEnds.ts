import { folded, inOneLine } from './codes';
import { inTwo } from './inTwo';
import { phraseOf } from './patterns';
import { MOST_WORDS, type Clause, type Condition, type Query } from './query';

/** What the index cannot tell and the texts of the posts can. */
export interface LooseEnds {
  /** words that must stand in a row, as `inOneLine` has them; all of them */
  phrases: readonly string[];
  /** phrases beside other things that were wanted, and the same query with these alone, if there are any */
  either: readonly { phrases: readonly string[]; others: Query | null }[];
  /** phrases that must not stand there, and the same query without them; null where there are none */
  unwanted: { phrases: readonly string[]; others: Query } | null;
  /** words whose nearness orders the first results; none where there is only one, of one part */
  words: readonly string[];
  /** the same query with a word as others write it, in two: 데이터 베이스 */
  splits: readonly Query[];
}

// Each is a search of its own, and reads the texts of what it finds.
const MOST_SPLITS = 16;

/** Null where the index tells all. */
export function looseEnds(query: Query): LooseEnds | null {
  const asked = query.clauses.flatMap(({ not, any }) => (not || any.length > 1 ? [] : any));
  const words = asked.flatMap((condition) => (condition.kind === 'word' ? [folded(condition.text)] : []));
  const ends: LooseEnds = {
    phrases: phrasesOf(query),
    either: eitherOf(query),
    unwanted: unwantedOf(query),
    words: words.length > 1 || words.some(hasParts) ? words.slice(0, MOST_WORDS) : [],
    splits: splitsOf(query).slice(0, MOST_SPLITS),
  };
  const { phrases, either, unwanted, splits } = ends;
  const isNone = phrases.length + either.length + ends.words.length + splits.length === 0 && !unwanted;
  return isNone ? null : ends;
}

/** v1.2.3, or a run of Japanese, is found wherever its parts stand, and first where they stand together. */
const hasParts = (word: string): boolean => phraseOf(word).words.length > 1;

/** The phrases that every result must hold. */
const phrasesOf = ({ clauses }: Query): string[] =>
  clauses.flatMap(({ not, any: [condition, ...others] }) =>
    !not && others.length === 0 && condition?.kind === 'phrase' ? [inOneLine(condition.text)] : [],
  );

function eitherOf({ fields, clauses }: Query): LooseEnds['either'] {
  return clauses.flatMap((clause, i): LooseEnds['either'] => {
    const phrases = linesOf(clause.any);
    if (clause.not || clause.any.length < 2 || phrases.length === 0) return [];
    const any = clause.any.filter(({ kind }) => kind !== 'phrase');
    if (any.length === 0) return [{ phrases, others: null }];
    // A phrase that is not wanted would leave out posts that merely have its words.
    const others = clauses.with(i, { not: false, any }).filter((one) => !isUnwanted(one));
    return [{ phrases, others: { fields, clauses: others } }];
  });
}

/** A phrase of one word the index knows itself. */
const isUnwanted = ({ not, any }: Clause): boolean =>
  not && any.every((one) => one.kind === 'phrase' && phraseOf(one.text).words.length > 1);

function unwantedOf({ fields, clauses }: Query): LooseEnds['unwanted'] {
  const phrases = clauses.filter(isUnwanted).flatMap(({ any }) => linesOf(any));
  if (phrases.length === 0) return null;
  return { phrases, others: { fields, clauses: clauses.filter((clause) => !isUnwanted(clause)) } };
}

const linesOf = (any: readonly Condition[]): string[] =>
  any.flatMap((one) => (one.kind === 'phrase' ? [inOneLine(one.text)] : []));

function splitsOf(query: Query): Query[] {
  return query.clauses.flatMap((clause, i) => {
    const [condition, ...others] = clause.any;
    if (clause.not || others.length > 0 || condition?.kind !== 'word') return [];
    const { fields, clauses } = query;
    return inTwo(folded(condition.text)).map((parts) => ({
      fields,
      clauses: clauses.with(i, { not: false, any: [{ kind: 'phrase', text: parts.join(' ') }] }),
    }));
  });
}
