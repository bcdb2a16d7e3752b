/** A place in a text. */
export interface Place {
  text: string;
  at: number;
}

const AROUND = 24; // characters to each side that are compared
const TELLING = 12; // of both sides together: less, such as a marked word, stands in more places than one

/** Whether two places are one, in texts of which one may be a part of the other: what stands around them is the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  const before = alike(a, b, -1);
  if (before === null) return false;
  const after = alike(a, b, 1);
  return after !== null && before + after >= TELLING;
}

/** How many characters agree to one side until one of the texts ends; null where they do not. White space is none. */
function alike(a: Place, b: Place, step: 1 | -1): number | null {
  const start = step === 1 ? 0 : -1;
  let [i, j] = [a.at + start, b.at + start];
  for (let count = 0; ; count++) {
    i = skip(a.text, i, step);
    j = skip(b.text, j, step);
    const [one, other] = [a.text[i], b.text[j]];
    if (one === undefined || other === undefined || count === AROUND) return count;
    if (one !== other) return null;
    i += step;
    j += step;
  }
}

function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && /\s/.test(text[at]!)) at += step;
  return at;
}
