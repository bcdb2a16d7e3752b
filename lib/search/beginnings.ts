import type { Clause, Query } from './query';

/**
 * The same query, of words that begin with what was asked for: a few pieces of the index say which these are. Null where
 * that would not be part of the answer.
 */
export function beginnings({ clauses, fields }: Query): Query | null {
  if (clauses.some(({ not, any }) => not || any.some(({ kind }) => kind === 'phrase'))) return null;
  const begun = ({ not, any }: Clause): Clause => ({
    not,
    any: any.map((condition) => (condition.kind === 'word' ? { ...condition, begins: true } : condition)),
  });
  return { clauses: clauses.map(begun), fields };
}
