const BEFORE = 40; // characters before the first match: it stays on the first of two lines
const LONGEST = 240;

/** A piece of a text around a place, cut at spaces where there are any. White space becomes single spaces. */
export function around(text: string, place: number): string {
  const from = place <= BEFORE ? 0 : cutAfterSpace(text, place - BEFORE, place);
  const piece = text.slice(from, from + LONGEST);
  return `${from > 0 ? '… ' : ''}${piece}${from + LONGEST < text.length ? ' …' : ''}`.replace(/\s+/g, ' ');
}

function cutAfterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
