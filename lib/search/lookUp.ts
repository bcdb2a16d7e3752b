import { bytesOf, goesOn } from './codes';
import {
  allBlocks,
  blockCount,
  blocksFrom,
  eachInBlock,
  newToken,
  type Token,
  type Words,
} from './dictionary';
import { blocksWith, needLists, type SearchedGrams } from './grams';
import { tokensWith, type SearchedInitials } from './initials';
import { isParticle } from './particles';
import { scratch } from './scratch';
import { BLOCK } from './segment';
import { scan } from './scan';
import { nearWords, needNear } from './typos';

/** How a word of a query is looked for in the words of the library. */
export interface Pattern {
  codes: string;
  /** `start`: where a word begins; `word`: as a word of its own, with a particle at most; `near`: with one slip */
  how: 'anywhere' | 'start' | 'word' | 'initials' | 'near';
  /** the last syllable may be on the way to another: 데이 finds 데인 */
  open: boolean;
  /** 0 to 1: how far it is what was asked for */
  quality: number;
}

/** A segment that can be searched. */
export interface Searched {
  words: Words;
  grams: SearchedGrams | null;
  /** made when it is first asked for: few queries do; null while it is lacking */
  initials: () => SearchedInitials | null;
}

// What a place in a word is worth: the whole word, a word with its particle, its start, its middle; a syllable that is
// still being composed.
const WHOLE = 1;
const PARTICLE = 0.95;
const START = 0.75;
const MIDDLE = 0.4;
const COMPOSING = 0.5;

const SHORTEST_INSIDE = 3; // codes

/** Whether a word is looked for only where words begin: in the middle of words, one or two codes stand everywhere. */
export const isShort = (codes: string): boolean => codes.length < SHORTEST_INSIDE;

const DOT = 46;

/** Asks for what `lookUp` will read beside the words: as long as some of it is lacking, looking through them is in vain. */
export function needFor(searched: Searched, pattern: Pattern): void {
  const { grams, initials } = searched;
  if (pattern.how === 'initials') initials();
  else if (pattern.how === 'near') needNear(searched, pattern.codes);
  else if (grams && !onlyBegins(pattern)) needLists(grams, pattern.codes);
}

/** The words of a segment that fit, each with its worth, 0 to 1. `Token` is good until `visit` returns. */
export function lookUp(
  searched: Searched,
  pattern: Pattern,
  visit: (token: Token, worth: number) => void,
): void {
  if (pattern.how === 'initials') return byInitials(searched, pattern, visit);
  if (pattern.how === 'near')
    return nearWords(searched, pattern.codes, (token) => visit(token, pattern.quality));
  const { how, open, quality } = pattern;
  const wanted = bytesOf(pattern.codes);
  const atStart = onlyBegins(pattern);
  const found = (token: Token, place: number): void => {
    if (atStart && place > 0) return;
    const end = place + wanted.length;
    const worth = placeOf(token, place, end) * (composingAt(token, end) ? COMPOSING : 1);
    if (how !== 'word' || worth >= PARTICLE) visit(token, worth * quality);
  };
  scan(searched.words, blocksFor(searched, pattern), wanted, open, newToken(), found);
}

const onlyBegins = ({ how, codes }: Pattern): boolean => how === 'word' || how === 'start' || isShort(codes);

/** Blocks that may hold a pattern. */
function blocksFor({ words, grams }: Searched, pattern: Pattern): ArrayLike<number> {
  if (onlyBegins(pattern)) return blocksFrom(words, pattern.codes);
  return grams ? blocksWith(grams, pattern.codes) : allBlocks(words);
}

const marks = [scratch(), scratch()] as const;

function byInitials(
  { words, initials }: Searched,
  { codes, quality }: Pattern,
  visit: (token: Token, worth: number) => void,
): void {
  const known = initials();
  if (!known) return;
  const blocks = blockCount(words);
  const wanted = new Uint8Array(marks[0](blocks * BLOCK)).fill(0); // by word: 1 in the middle of it, 2 at its start
  const chosen = new Uint8Array(marks[1](blocks)).fill(0);
  tokensWith(known, codes, (token, atStart) => {
    wanted[token] = Math.max(wanted[token]!, atStart ? 2 : 1);
    chosen[Math.floor(token / BLOCK)] = 1;
  });
  const token = newToken();
  const look = (token: Token): void => {
    const place = wanted[token.index]!;
    if (place > 0) visit(token, quality * (place === 2 ? START : MIDDLE));
  };
  for (let block = 0; block < blocks; block += 1) if (chosen[block]) eachInBlock(words, block, token, look);
}

/** Whether a syllable goes on at `at`. */
const composingAt = ({ codes, length }: Token, at: number): boolean => at < length && goesOn(codes[at]!);

function placeOf({ codes, length }: Token, from: number, to: number): number {
  const atStart = from === 0 || (from === 1 && codes[0] === DOT);
  if (!atStart) return MIDDLE;
  if (to === length) return WHOLE;
  return isParticle(codes, to, length) ? PARTICLE : START;
}
