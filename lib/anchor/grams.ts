/** A text indexed once, so that a thousand needles cost little more than the index. */
export interface GramIndex {
  /** places where a string stands, in order; at most 2,048, of a short string those around an offset */
  hits: (needle: string, around?: number) => number[];
  /** how many places a gram may stand at, by its hash */
  count: (gram: number) => number;
  /** calls `each` with the places a gram may stand at, in order */
  places: (gram: number, each: (at: number) => void) => void;
}

export const GRAM = 4; // units a gram; shorter needles are searched for by `indexOf`
// More hits than this tell no more: the words are everywhere.
const MOST = 2048;

/** Chains of places through one array, one chain for each hash of a four-unit gram. */
export function gramIndex(text: string): GramIndex {
  // About as many chains as there are places: a short page costs little, a long one has short chains.
  const bits = Math.min(18, Math.max(8, 32 - Math.clz32(text.length)));
  const shift = 32 - bits;
  const heads = new Int32Array(1 << bits).fill(-1);
  const counts = new Uint32Array(1 << bits);
  const next = new Int32Array(text.length);
  for (let at = text.length - GRAM; at >= 0; at -= 1) {
    const chain = gramAt(text, at) >>> shift;
    next[at] = heads[chain]!;
    heads[chain] = at;
    counts[chain]! += 1;
  }
  const count = (gram: number): number => counts[gram >>> shift]!;
  const places = (gram: number, each: (at: number) => void): void => {
    for (let at = heads[gram >>> shift]!; at >= 0; at = next[at]!) each(at);
  };
  const hits = (needle: string, around = 0): number[] => {
    if (needle.length < GRAM) return everyIndex(text, needle, around);
    const rarest = rarestGram(needle, count);
    const found: number[] = [];
    for (let at = heads[gramAt(needle, rarest) >>> shift]!; at >= 0 && found.length < MOST; at = next[at]!) {
      if (at >= rarest && text.startsWith(needle, at - rarest)) found.push(at - rarest);
    }
    return found;
  };
  return { hits, places, count };
}

/** Hash of the gram at an offset, 32 bits of which the upper are the best. */
export function gramAt(text: string, at: number): number {
  let value = Math.imul(text.charCodeAt(at), 0x9e3779b1);
  value = Math.imul(value ^ text.charCodeAt(at + 1), 0x9e3779b1);
  value = Math.imul(value ^ text.charCodeAt(at + 2), 0x9e3779b1);
  return Math.imul(value ^ text.charCodeAt(at + 3), 0x9e3779b1);
}

function rarestGram(needle: string, count: GramIndex['count']): number {
  let rarest = 0;
  let fewest = Infinity;
  for (let at = 0; at <= needle.length - GRAM && fewest > 0; at += 1) {
    const places = count(gramAt(needle, at));
    if (places < fewest) [rarest, fewest] = [at, places];
  }
  return rarest;
}

function everyIndex(text: string, needle: string, around: number): number[] {
  if (needle === '') return [];
  const before: number[] = [];
  let at = around > 0 ? text.lastIndexOf(needle, around - 1) : -1;
  while (at >= 0 && before.length < MOST / 2) {
    before.push(at);
    at = at > 0 ? text.lastIndexOf(needle, at - 1) : -1;
  }
  const hits = before.reverse();
  at = text.indexOf(needle, around);
  while (at >= 0 && hits.length < MOST) {
    hits.push(at);
    at = text.indexOf(needle, at + 1);
  }
  return hits;
}
