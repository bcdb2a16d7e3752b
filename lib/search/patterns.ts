import { codesOf, folded, initialOf, isFinal, isInitial } from './codes';
import { typedInKorean, typedInLatin } from './keyboard';
import { firstTwo } from './initials';
import type { Pattern } from './lookUp';
import { withoutParticle } from './particles';
import type { Word } from './query';
import { LONGEST_TOKEN } from './segment';
import { eachToken, SHARED } from './tokens';

/** What a word of a query may mean. All of `words` must be found; each in one of its ways. */
export interface Meaning {
  words: Wanted[];
}

export interface Wanted {
  patterns: Pattern[];
  /** tried one after the other where none of `patterns` finds anything */
  otherwise: Pattern[][];
}

// How far each reading of a word is what was asked for: the order of the results goes by it.
const SAME_THING = 0.8; // another name of it
const INITIALS = 0.6;
const NEXT_SYLLABLE = 0.5; // the last consonant belongs to a syllable that is still to come
const STEM = 0.35; // without its particle
const KEYBOARD = 0.5;
const SLIP = 0.3;

export function meaningOf({ text, open, begins = false, whole = false }: Word): Meaning {
  const tokens = tokensOf(text).flatMap(piecesOf);
  if (whole) return { words: tokens.map(named) };
  const keyboard = otherKeyboard(text);
  const words = tokens.map((token, i): Wanted => {
    const last = open && i === tokens.length - 1;
    const patterns: Pattern[] = [{ codes: token, how: 'anywhere', open: last, quality: 1 }];
    patterns.push(...withDot(token));
    if (last) patterns.push(...nextSyllable(token));
    if (consonantsOnly(token)) patterns.push(initials(token));
    patterns.push(...stemOf(token, 'always'));
    if (begins) return { patterns: patterns.flatMap(atStart), otherwise: [] };
    return { patterns, otherwise: [stemOf(token, 'sometimes'), keyboard, slip(token)] };
  });
  return { words };
}

/** Words in a row, to the letter: what stands between them is looked at in the text. */
export function phraseOf(text: string): Meaning {
  const words = tokensOf(text)
    .flatMap(piecesOf)
    .map((codes): Wanted => ({
      patterns: [{ codes, how: 'anywhere', open: false, quality: 1 }, ...withDot(codes)],
      otherwise: [],
    }));
  return { words };
}

/** Initials are looked up in a column of their own. */
function atStart(pattern: Pattern): Pattern[] {
  if (pattern.how === 'initials') return [];
  return [pattern.how === 'anywhere' ? { ...pattern, how: 'start' } : pattern];
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  eachToken(text, false, (token) => tokens.push(token));
  return tokens;
}

const isWide = (codes: string): boolean => /[\xd0-\xff]/.test(codes);

// A code that `goesOn` is of the character before it.
const character = /[^\xa0-\xcf\xe0-\xff][\xa0-\xcf\xe0-\xff]{0,8}|[\xa0-\xcf\xe0-\xff]{1,8}/g;

/**
 * What is written without spaces, as Japanese is: in pieces of up to `SHARED` codes, which no cut of the index goes
 * through, the last as long as the others. Other words as they are.
 */
function piecesOf(codes: string): string[] {
  if (!isWide(codes)) return [codes];
  const characters = codes.match(character) ?? [];
  if (codes.length === LONGEST_TOKEN) characters.pop(); // may be cut, and is whole in the next token
  const pieces: string[] = [];
  for (let at = 0; at < characters.length;) {
    let [from, to, length] = [at, at, 0];
    while (to < characters.length && length + characters[to]!.length <= SHARED)
      length += characters[to++]!.length;
    if (to === characters.length)
      while (from > 0 && length + characters[from - 1]!.length <= SHARED)
        length += characters[--from]!.length;
    pieces.push(characters.slice(from, to).join(''));
    at = to;
  }
  return pieces;
}

/** `js` is looked for where words begin, and the one of Node.js begins with its dot. */
function withDot(codes: string): Pattern[] {
  return /^[a-z]{1,2}$/.test(codes) ? [{ codes: `.${codes}`, how: 'word', open: false, quality: 1 }] : [];
}

/** 데잍 → 데이 and a syllable that begins with ㅌ. */
function nextSyllable(codes: string): Pattern[] {
  const last = codes.charCodeAt(codes.length - 1);
  if (!isFinal(last)) return [];
  const moved = codes.slice(0, -1) + String.fromCharCode(initialOf(last));
  return [{ codes: moved, how: 'anywhere', open: true, quality: NEXT_SYLLABLE }];
}

const consonantsOnly = (codes: string): boolean =>
  codes.length > 1 && codes.split('').every((code) => isInitial(code.charCodeAt(0)));

function initials(codes: string): Pattern {
  const two = codes.length === 2 ? firstTwo(codes) : null;
  return two
    ? { codes: two, how: 'word', open: false, quality: INITIALS }
    : { codes, how: 'initials', open: false, quality: INITIALS };
}

function stemOf(token: string, which: 'always' | 'sometimes'): Pattern[] {
  const stem = withoutParticle(token, which);
  return stem === null ? [] : [{ codes: stem, how: 'anywhere', open: false, quality: STEM }];
}

const named = (codes: string): Wanted => ({
  patterns: [{ codes, how: 'word', open: false, quality: SAME_THING }],
  otherwise: [],
});

function otherKeyboard(text: string): Pattern[] {
  const meant = typedInKorean(text) ?? typedInLatin(folded(text));
  return meant === null ? [] : [{ codes: codesOf(meant), how: 'anywhere', open: true, quality: KEYBOARD }];
}

const slip = (codes: string): Pattern[] => [{ codes, how: 'near', open: false, quality: SLIP }];
