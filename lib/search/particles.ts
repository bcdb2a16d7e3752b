import { codesOf, isInitial } from './codes';

/**
 * Particles that follow a noun, the longest first. `always` are those that are hardly ever the end of a noun: a word is
 * also looked for without them. The others are cut off only where the word as it is finds nothing.
 */
const always = [
  '에서는', '에게서', '으로써', '으로서', '에서도', '에서의', '이라는', '까지는', '부터는', '으로는', '으로도',
  '에서', '에게', '한테', '으로', '까지', '부터', '처럼', '보다', '라는', '이라', '이나', '에는', '에도', '하고', '이란', '조차', '마저', '밖에',
  '을', '를', '은', '는', '의',
]; // prettier-ignore
const sometimes = ['이다', '입니다', '이며', '와는', '과는', '로는', '로서', '로써', '와의', '과의', '이', '가', '와', '과', '에', '로', '도', '만', '나', '랑']; // prettier-ignore

const coded = (particles: readonly string[]): string[] =>
  particles.map(codesOf).sort((a, b) => b.length - a.length);
const alwaysCodes = coded(always);
const sometimesCodes = coded(sometimes);
const all = new Set([...alwaysCodes, ...sometimesCodes]);
const LONGEST = Math.max(...[...all].map(({ length }) => length));

// A noun of one syllable has too much in common with the start of others.
const SHORTEST = 2;

/** Whether `data[from]` to `data[to]` is a particle. */
export function isParticle(data: Uint8Array, from: number, to: number): boolean {
  return to - from <= LONGEST && all.has(String.fromCharCode(...data.subarray(from, to)));
}

/** The word without its particle; null where it has none. */
export function withoutParticle(codes: string, which: 'always' | 'sometimes'): string | null {
  for (const particle of which === 'always' ? alwaysCodes : sometimesCodes) {
    if (!codes.endsWith(particle)) continue;
    const stem = codes.slice(0, -particle.length);
    if (lengthOf(stem) >= SHORTEST) return stem;
  }
  return null;
}

/** Syllables and letters of other alphabets. */
function lengthOf(codes: string): number {
  let length = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes.charCodeAt(i);
    if (code < 0x80 || isInitial(code)) length += 1;
  }
  return length;
}
