/** All places where a string stands in a text that was indexed once. */
export type Hits = (needle: string) => number[];

const GRAM = 4; // units a gram; shorter needles are searched for by `indexOf`
const BITS = 16;

/**
 * Index of a text by the hash of its four-unit grams, as chains through one array. A needle is looked for along the
 * chain of its rarest gram, so that a thousand needles cost little more than the index.
 */
export function gramIndex(text: string): Hits {
  const heads = new Int32Array(1 << BITS).fill(-1);
  const counts = new Uint32Array(1 << BITS);
  const next = new Int32Array(Math.max(0, text.length));
  for (let at = text.length - GRAM; at >= 0; at -= 1) {
    const gram = hash(text, at);
    next[at] = heads[gram]!;
    heads[gram] = at;
    counts[gram]! += 1;
  }

  return (needle) => {
    if (needle.length < GRAM) return everyIndex(text, needle);
    let rarest = 0;
    let fewest = Infinity;
    for (let at = 0; at <= needle.length - GRAM && fewest > 0; at += 1) {
      const count = counts[hash(needle, at)]!;
      if (count < fewest) [rarest, fewest] = [at, count];
    }
    const hits: number[] = [];
    for (let at = heads[hash(needle, rarest)]!; at >= 0; at = next[at]!) {
      if (at >= rarest && text.startsWith(needle, at - rarest)) hits.push(at - rarest);
    }
    return hits;
  };
}

function hash(text: string, at: number): number {
  let value = 0;
  for (let i = 0; i < GRAM; i += 1) value = Math.imul(value ^ text.charCodeAt(at + i), 0x9e3779b1);
  return value >>> (32 - BITS);
}

function everyIndex(text: string, needle: string): number[] {
  const hits: number[] = [];
  if (needle === '') return hits;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) hits.push(at);
  return hits;
}
