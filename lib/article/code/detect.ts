import { certain } from './detectCertain';
import { features as compiled } from './detectCompiled';
import { mayBe } from './detectGates';
import { features as plain } from './detectPlain';
import { features as scripts } from './detectScripts';

/** What makes code look like a language, with how much each speaks for it. */
export type Features = Readonly<Record<string, readonly (readonly [weight: number, pattern: RegExp])[]>>;

// tests/bench/languages.mjs measures these
const SAMPLE = 1500; // characters looked at; what comes later rarely decides
const ENOUGH = 4; // of weight for an answer
const LEAD = 1.35; // times the weight of the next language

const all = Object.entries<Features[string]>({ ...scripts, ...compiled, ...plain });

/** Language of code that nothing names, an empty string when the text does not say it clearly. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const known = certain(sample, text);
  if (known !== null) return known;
  const scores = new Map<string, number>();
  for (const [language, patterns] of all) {
    if (!mayBe(language, sample)) continue;
    let score = 0;
    for (const [weight, pattern] of patterns) {
      // what speaks against a language stands behind what speaks for it
      if (weight < 0 && score <= 0) break;
      if (pattern.test(sample)) score += weight;
    }
    if (score > 0) scores.set(language, score);
  }
  extend(scores);
  const [best, next] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= ENOUGH && best[1] >= (next?.[1] ?? 0) * LEAD ? best[0] : '';
}

/** TypeScript is JavaScript with types, C++ is C with more: what speaks for the smaller speaks for the larger. */
function extend(scores: Map<string, number>): void {
  for (const [larger, smaller] of [
    ['typescript', 'javascript'],
    ['cpp', 'c'],
    ['scss', 'css'],
  ] as const) {
    const own = scores.get(larger) ?? 0;
    const shared = scores.get(smaller) ?? 0;
    if (own < 3) scores.delete(larger);
    else if (shared) {
      scores.set(larger, own + shared);
      scores.delete(smaller);
    }
  }
}
