import { conditionOf, type OwnNames } from './conditionOf';
import { piecesOf, type Piece } from './pieces';

/** A search that finds more than one that found nothing. */
export interface Wider {
  without: 'places' | 'conditions' | 'quotes';
  input: string;
}

/** The same words, asked for less strictly: anywhere, without conditions, not to the letter. */
export function widerSearches(input: string, own: OwnNames = {}): Wider[] {
  const pieces = piecesOf(input);
  const kindOf = (piece: Piece) =>
    conditionOf(piece, own)?.kind ?? (piece.quoted === 'yes' ? 'phrase' : 'word');
  const rest = (change: (piece: Piece) => string): string =>
    pieces
      .map(change)
      .filter(Boolean)
      .join(' ')
      .replace(/^(?:OR )+|(?: OR)+$/g, '');
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
