/** Folded words around a passage, as they were when it was marked. */
export interface Context {
  before: string;
  after: string;
}

/** Units that agree with the context on each side, counted outwards from a hit until the first that differs. */
export function agreeingSides(
  text: string,
  start: number,
  end: number,
  { before, after }: Context,
): { left: number; right: number } {
  let left = 0;
  while (left < before.length && left < start && before[before.length - 1 - left] === text[start - 1 - left])
    left += 1;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right += 1;
  return { left, right };
}

/** … and on both sides together. */
export function agreeing(text: string, start: number, end: number, context: Context): number {
  const { left, right } = agreeingSides(text, start, end, context);
  return left + right;
}
