import type { Span } from '@/lib/model/highlight';
import type { Candidate, Sought } from './candidates';

// Of 2,200 passages of the benchmark whose words were or are repeated, the best candidate below this agreement is the
// wrong one in nine of ten cases, above it in one of fifty.
const AGREES = 0.3;
// What the best candidate must have over the second to be told apart from it.
const MARGIN = 0.05;
// A unique quote of this length needs no context: one in 3,500 stood elsewhere by chance.
const LONG = 24;
const DISAGREES = 0.1;

/** The one candidate that is right, several that only their places can tell apart, or none. */
export function decide({ quote, length, candidates, hits }: Sought): Candidate[] {
  const best = candidates[0];
  if (!best) return [];
  if (hits === 1 && quote.occurrences === 1) return length >= LONG || best.score >= DISAGREES ? [best] : [];
  if (best.score < AGREES) return [];
  return candidates.filter(({ score }) => score > best.score - MARGIN);
}

// How much nearer than all others a candidate must be to where it is expected.
const NEARER = 4;

/**
 * Tells candidates with equal surroundings apart by where the passage is expected. Only when as many stand there as
 * before; otherwise one of them may be the copy of one that is gone.
 */
export function nearest({ quote, hits }: Sought, tied: readonly Candidate[], expected: number): Span | null {
  if (hits !== quote.occurrences) return null;
  const distance = ({ span }: Candidate): number => Math.abs(span.start - expected);
  const [first, second] = [...tied].sort((a, b) => distance(a) - distance(b));
  return first && (!second || distance(first) * NEARER <= distance(second)) ? first.span : null;
}
