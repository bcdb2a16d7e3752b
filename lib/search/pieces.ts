/** A part of what was typed, between spaces: `start` and `end` are its place. */
export interface Piece {
  start: number;
  end: number;
  not: boolean;
  /** what stands before a colon; null where nothing does, or it is quoted */
  name: string | null;
  /** the word, phrase or value, without its quotes */
  text: string;
  /** `open` has no closing quote */
  quoted: 'no' | 'yes' | 'open';
}

const quote = /["“”]/;
const quotes = /["“”]/g;
/** A value as it can be written and compared: a quote of its own would end it. */
export const withoutQuotes = (text: string): string => text.replaceAll(quotes, '');

const name = /^[\p{L}\p{M}]+(?=:)/u;

/** What was typed, in pieces. Everything is a piece; what it means is not told here. */
export function piecesOf(input: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; ;) {
    at += input.slice(at).search(/\S|$/);
    if (at >= input.length) return pieces;
    const piece = pieceAt(input, at);
    pieces.push(piece);
    at = piece.end;
  }
}

function pieceAt(input: string, start: number): Piece {
  // `--save` is a word of shells
  const not = input[start] === '-' && /[^\s-]/.test(input[start + 1] ?? ' ');
  const from = not ? start + 1 : start;
  const before = name.exec(input.slice(from))?.[0] ?? null;
  const value = before === null ? from : from + before.length + 1;
  if (quote.test(input[value] ?? '')) {
    const length = input.slice(value + 1).search(quote);
    const end = length < 0 ? input.length : value + length + 2;
    const text = input.slice(value + 1, length < 0 ? end : end - 1);
    return { start, end, not, name: before, text, quoted: length < 0 ? 'open' : 'yes' };
  }
  const length = input.slice(value).search(/\s|$/);
  const end = value + length;
  return { start, end, not, name: before, text: input.slice(value, end), quoted: 'no' };
}
