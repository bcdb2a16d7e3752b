import type { Span } from '@/lib/model/highlight';
import { fold, type FoldedText } from './fold';
import { namesIn, type OtherNames } from './names';
import { MOST_WORDS, type Field, type Query } from './query';
import { waysOf } from './ways';

/** Finds what a query asks for in texts, as the index does. */
export interface Finder {
  /** whether there are words to find; conditions alone have none */
  seeks: boolean;
  /** for each word and phrase that is wanted, its places */
  each(text: string): Span[][];
  /** all of them, in order, those that touch joined */
  all(text: string): Span[];
  /** whether the words may stand there */
  looksIn(field: Field): boolean;
}

// Places of one word in one text: nobody looks through more, and one letter stands everywhere.
const MANY = 2000;

/** What must not be in a post is not looked for. `otherNames` are words that say the same as one of the query. */
export function finderOf({ clauses, fields }: Query, otherNames: OtherNames = () => []): Finder {
  const names = namesIn(clauses, otherNames);
  const sought = clauses
    .flatMap(({ not, any }) => (not ? [] : any))
    .filter((condition) => condition.kind !== 'filter')
    .slice(0, MOST_WORDS)
    .map((condition) => waysOf(condition, names(condition)))
    .filter((ways) => ways.length > 0);
  const each = (raw: string): Span[][] => {
    if (sought.length === 0 || raw === '') return sought.map(() => []);
    const text = fold(raw);
    return sought.map((ways) => firstFound(ways, text));
  };
  return {
    seeks: sought.length > 0,
    each,
    all: (text) => joined(each(text).flat()),
    looksIn: (field) => fields === null || fields.includes(field),
  };
}

function firstFound(ways: readonly RegExp[], text: FoldedText): Span[] {
  for (const way of ways) {
    const found = spansOf(way, text);
    if (found.length > 0) return found;
  }
  return [];
}

function spansOf(way: RegExp, { text, starts, ends }: FoldedText): Span[] {
  const spans: Span[] = [];
  way.lastIndex = 0;
  for (let hit = way.exec(text); hit !== null && spans.length < MANY; hit = way.exec(text)) {
    const last = hit.index + hit[0].length - 1;
    spans.push({ start: starts?.[hit.index] ?? hit.index, end: ends?.[last] ?? last + 1 });
    // Places may overlap: those of `aa` in `aaa`.
    way.lastIndex = hit.index + 1;
  }
  return joined(spans);
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
