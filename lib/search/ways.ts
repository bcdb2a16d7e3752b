import { codesOf, folded } from './codes';
import { inTwo } from './inTwo';
import { typedInKorean, typedInLatin } from './keyboard';
import { becoming, beginningWith, isConsonant } from './letters';
import { isShort } from './lookUp';
import { withoutParticle } from './particles';
import type { Condition } from './query';

type Wanted = Extract<Condition, { text: string }>;

const LONGEST_PARTICLE = 3; // syllables
// Of what was pasted the beginning is looked for: a pattern of a page takes a second, one of a book throws.
const LONGEST = 1000;

/**
 * Patterns of a word or phrase in a folded text. Where the first finds nothing, the next is what the word may have meant:
 * in the middle of others, where it is short, by another name, without its particle, typed on the other keyboard, written in two.
 */
export function waysOf(wanted: Wanted, otherNames: readonly string[]): RegExp[] {
  const text = folded(wanted.text).trim().slice(0, LONGEST);
  if (text === '') return [];
  const pattern = (...all: string[]): RegExp => new RegExp(all.join('|'), 'g');
  if (wanted.kind === 'phrase') return [pattern(text.split(/\s+/).map(escaped).join('\\s+'))];
  const names = otherNames.map(escaped);
  const parts = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const pairs = inTwo(text).map((pair) => pair.join('\\s+'));
  const others = [stemOf(text), typedInKorean(wanted.text), typedInLatin(text)].filter(
    (other) => other !== null,
  );
  return [
    ...(isShort(codesOf(text)) ? [pattern(`${START}${asTyped(text, wanted.open)}`)] : []),
    pattern(asTyped(text, wanted.open)),
    ...(names.length > 0 ? [pattern(...names)] : []),
    ...others.map((other) => pattern(asTyped(other, wanted.open))),
    ...(pairs.length > 0 ? [pattern(...pairs)] : []),
    // user.name is also found where user and name stand apart
    ...(parts.length > 1 ? [pattern(...parts.map(escaped))] : []),
  ];
}

// Where a word begins, or a part of snake_case.
const START = '(?<![a-z0-9ㄱ-ㅣ가-힣])';

/** Consonants alone stand for the syllables that begin so; the last syllable for what it may become. */
function asTyped(word: string, open: boolean): string {
  const letters = word.split('');
  return letters
    .map((letter, i) => {
      if (open && i === letters.length - 1) return becomingOr(letter);
      return isConsonant(letter) ? beginningWith(letter)! : escaped(letter);
    })
    .join('');
}

const becomingOr = (letter: string): string =>
  isConsonant(letter) || /[가-힣]/.test(letter) ? becoming(letter) : escaped(letter);

function stemOf(word: string): string | null {
  const codes = codesOf(word);
  const stem = withoutParticle(codes, 'always') ?? withoutParticle(codes, 'sometimes');
  const lengths = [1, 2, LONGEST_PARTICLE].map((cut) => word.slice(0, -cut));
  return stem === null ? null : (lengths.find((start) => codesOf(start) === stem) ?? null);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A name that begins as it is typed, by its first consonants too. */
export const beginning = (typed: string): RegExp => new RegExp(`^${asTyped(folded(typed), true)}`);

/** A name of which a word begins so. */
export const inside = (typed: string): RegExp =>
  typed === '' ? /^/ : new RegExp(`(?:^|[\\s\\-_./#])${asTyped(folded(typed), true)}`);
