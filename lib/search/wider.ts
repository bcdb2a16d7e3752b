import { conditionOf, type OwnNames } from './conditionOf';
import { piecesOf, type Piece } from './pieces';

/** A search that finds more than one that found nothing. */
export interface Wider {
  without: 'places' | 'conditions' | 'quotes';
  input: string;
}

/** The same words, asked for less strictly: anywhere, without conditions, not to the letter. */
export function widerSearches(input: string, own: OwnNames = {}): Wider[] {
  const groups = alternatives(input);
  const kindOf = (piece: Piece) =>
    conditionOf(piece, own)?.kind ?? (piece.quoted === 'yes' ? 'phrase' : 'word');
  const rest = (change: (piece: Piece) => string): string =>
    groups
      .map((any) => any.map(change).filter(Boolean).join(' OR '))
      .filter(Boolean)
      .join(' ');
  const whole = ({ start, end }: Piece): string => input.slice(start, end);
  const wider: Wider[] = [
    { without: 'places', input: rest((piece) => (kindOf(piece) === 'fields' ? '' : whole(piece))) },
    {
      without: 'conditions',
      input: rest((piece) => (['word', 'phrase'].includes(kindOf(piece)) ? whole(piece) : '')),
    },
    {
      without: 'quotes',
      input: rest((piece) => (kindOf(piece) === 'phrase' && !piece.not ? piece.text.trim() : whole(piece))),
    },
  ];
  const typed = rest(whole);
  const seen = new Set(['', typed]);
  return wider.filter(({ input: other }) => !seen.has(other) && seen.add(other));
}

/** Pieces with an OR between them stand together: what goes takes its OR along. */
function alternatives(input: string): Piece[][] {
  const groups: Piece[][] = [];
  let isOr = false;
  for (const piece of piecesOf(input)) {
    const last = groups.at(-1);
    if (input.slice(piece.start, piece.end) === 'OR') isOr = true;
    else {
      if (isOr && last) last.push(piece);
      else groups.push([piece]);
      isOr = false;
    }
  }
  return groups;
}
