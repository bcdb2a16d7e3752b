/** A text indexed once, so that a thousand needles cost little more than the index. */
export interface GramIndex {
  text: string;
  /** places where a string stands, in order; at most 4,096 */
  hits: (needle: string) => number[];
  /** how many places a gram may have: those of its hash */
  count: (gram: number) => number;
  /** calls `each` with the places a gram may stand at, in order */
  places: (gram: number, each: (at: number) => void) => void;
}

export const GRAM = 4; // units a gram; shorter needles are searched for by `indexOf`
const BITS = 16;
// More hits than this tell no more: the words are everywhere.
const MOST = 4096;

/** Chains of places through one array, one chain for each hash of a four-unit gram. */
export function gramIndex(text: string): GramIndex {
  const heads = new Int32Array(1 << BITS).fill(-1);
  const counts = new Uint32Array(1 << BITS);
  const next = new Int32Array(text.length);
  for (let at = text.length - GRAM; at >= 0; at -= 1) {
    const gram = gramAt(text, at);
    next[at] = heads[gram]!;
    heads[gram] = at;
    counts[gram]! += 1;
  }
  const places = (gram: number, each: (at: number) => void): void => {
    for (let at = heads[gram]!; at >= 0; at = next[at]!) each(at);
  };
  const hits = (needle: string): number[] => {
    if (needle.length < GRAM) return everyIndex(text, needle);
    const rarest = rarestGram(needle, counts);
    const found: number[] = [];
    for (let at = heads[gramAt(needle, rarest)]!; at >= 0 && found.length < MOST; at = next[at]!) {
      if (at >= rarest && text.startsWith(needle, at - rarest)) found.push(at - rarest);
    }
    return found;
  };
  return { text, hits, places, count: (gram) => counts[gram]! };
}

/** Hash of the gram at an offset, below 65,536. */
export function gramAt(text: string, at: number): number {
  let value = 0;
  for (let i = 0; i < GRAM; i += 1) value = Math.imul(value ^ text.charCodeAt(at + i), 0x9e3779b1);
  return value >>> (32 - BITS);
}

function rarestGram(needle: string, counts: Uint32Array): number {
  let rarest = 0;
  let fewest = Infinity;
  for (let at = 0; at <= needle.length - GRAM && fewest > 0; at += 1) {
    const count = counts[gramAt(needle, at)]!;
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  return rarest;
}

function everyIndex(text: string, needle: string): number[] {
  const hits: number[] = [];
  if (needle === '') return hits;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    hits.push(at);
    if (hits.length === MOST) break;
  }
  return hits;
}
