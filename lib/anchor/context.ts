/** Folded words around a passage, as they were when it was marked. */
export interface Context {
  before: string;
  after: string;
}

// Fewer units of context than this are thin evidence, even when all of them agree.
const ENOUGH = 16;
// Units by which a window is wider than the context it is compared with, so that a few new words push nothing out.
const SLACK = 16;

/** Units that agree with the context, counted outwards from a hit until the first that differs. */
export function run(text: string, start: number, end: number, { before, after }: Context): number {
  let left = 0;
  while (left < before.length && left < start && at(before, -1 - left) === text[start - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right += 1;
  return left + right;
}

function at(text: string, index: number): string | undefined {
  return text[text.length + index];
}

/** How well the surroundings of a hit agree with the context, 0 to 1: half the run, half the shared trigrams. */
export function agreement(text: string, start: number, end: number, context: Context): number {
  const { before, after } = context;
  const length = Math.max(ENOUGH, before.length + after.length);
  const shared =
    before.length * share(before, text.slice(Math.max(0, start - before.length - SLACK), start)) +
    after.length * share(after, text.slice(end, end + after.length + SLACK));
  return (run(text, start, end, context) + shared) / 2 / length;
}

/** Share of the trigrams of `part` that `window` has too; of shorter parts, whether it holds them. */
function share(part: string, window: string): number {
  if (part.length < 3) return window.includes(part) ? 1 : 0;
  const left = new Map<string, number>();
  for (let i = 0; i + 3 <= window.length; i += 1) {
    const gram = window.slice(i, i + 3);
    left.set(gram, (left.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 3 <= part.length; i += 1) {
    const gram = part.slice(i, i + 3);
    const count = left.get(gram) ?? 0;
    if (count > 0) shared += 1;
    left.set(gram, count - 1);
  }
  return shared / (part.length - 2);
}
