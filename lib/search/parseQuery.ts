import { conditionOf, type OwnNames } from './conditionOf';
import { fields as allFields } from './fields';
import { piecesOf, type Piece } from './pieces';
import type { Clause, Condition, Field, Query } from './query';

/**
 * What was typed into the search field, as a query. Nothing is an error: what is no condition is a word, and what is half
 * a condition asks for nothing yet. `own` are the reader's names for colours.
 *
 * `OR` stands between two things that are wanted; beside one that is not (`-a OR b`) it says nothing.
 */
export function parseQuery(input: string, own: OwnNames = {}): Query {
  const clauses: Clause[] = [];
  const fields: { in: Field[]; out: Field[] } = { in: [], out: [] };
  let or: Clause | null = null; // what stands before an OR
  let last: Clause | null = null;
  const add = (not: boolean, condition: Condition): void => {
    if (or && !not) {
      or.any.push(condition);
      last = or;
    } else {
      last = { not, any: [condition] };
      clauses.push(last);
    }
    or = null;
  };
  for (const piece of piecesOf(input)) {
    if (input.slice(piece.start, piece.end) === 'OR') {
      or = last && !(last as Clause).not ? last : null;
      continue;
    }
    const asked = conditionOf(piece, own);
    if (!asked) {
      for (const { not, condition } of wordsIn(input, piece)) add(not, condition);
      continue;
    }
    if (asked.kind === 'fields') fields[asked.not ? 'out' : 'in'].push(...asked.fields);
    if (asked.kind === 'filter') add(asked.not, { kind: 'filter', filter: asked.filter });
  }
  return { clauses, fields: fieldsOf(fields) };
}

function fieldsOf({ in: wanted, out }: { in: Field[]; out: Field[] }): Field[] | null {
  if (wanted.length === 0 && out.length === 0) return null;
  const base = wanted.length === 0 ? allFields : allFields.filter((field) => wanted.includes(field));
  return base.filter((field) => !out.includes(field));
}

/** The words or the phrase of a piece that is no condition. A phrase that is not closed yet is so far its words. */
function wordsIn(input: string, piece: Piece): { not: boolean; condition: Condition }[] {
  const { not, name, text, quoted } = piece;
  if (quoted === 'yes' && name === null)
    return text.trim() === '' ? [] : [{ not, condition: { kind: 'phrase', text: text.trim() } }];
  const whole =
    quoted === 'open' ? `${name === null ? '' : `${name}:`}${text}` : input.slice(piece.start, piece.end);
  const words = (quoted === 'no' && not ? whole.slice(1) : whole).split(/\s+/).filter(isWord);
  return words.map((word, i) => ({
    not,
    condition: { kind: 'word', text: word, open: !not && i === words.length - 1 && input.endsWith(word) },
  }));
}

const isWord = (text: string): boolean => /[^\s\-"“”]/.test(text);
