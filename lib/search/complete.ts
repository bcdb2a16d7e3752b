import { conditionNames, named, yes, type ConditionName } from './conditionNames';
import { piecesOf, withoutQuotes, type Piece } from './pieces';
import { valuesOf, type Known } from './values';
import { beginning } from './ways';

export type { Known };

/** What could stand at the caret. */
export interface Completion {
  /** as it is shown, `태그:장애복구` */
  text: string;
  name: ConditionName;
  /** the name alone, for which values are offered next */
  isName: boolean;
  /** the same name in English, for those who write it so; null where the text has it */
  alias: string | null;
  /** posts that have the value */
  count: number | null;
  /** not what was begun, but what else there is */
  other: boolean;
  /** the whole field once this is taken, and where the caret then stands */
  input: string;
  caret: number;
}

const VALUES = 8;
const VALUES_OF_NAME = 2; // while the name itself is still being typed
const OTHERS = 4;

/** Names in the order in which they are offered; 코드:있음 is whole as it is. */
const offered: readonly ConditionName[] = [
  'tag', 'site', 'is', 'lang', 'code', 'date', 'color', 'series', 'in', 'has', 'note', 'highlight', 'before', 'after',
]; // prettier-ignore

/** Conditions that could stand at the caret of a search. None where the caret is in a plain word. */
export function completions(input: string, caret: number, known: Known): Completion[] {
  const piece = piecesOf(input).find(({ start, end }) => start < caret && caret <= end);
  if (piece) return piece.name === null ? namesAt(input, piece, known) : valuesAt(input, piece, known);
  const blank: Piece = { start: caret, end: caret, not: false, name: null, text: '', quoted: 'no' };
  return others(input, blank, known.lang, []);
}

function namesAt(input: string, piece: Piece, known: Known): Completion[] {
  if (piece.quoted !== 'no') return [];
  const begins = beginning(piece.text);
  const found = offered.flatMap((name) => {
    const { en, ko } = conditionNames[name];
    const label = [...ko, ...en].find((label) => begins.test(label));
    return label === undefined ? [] : [{ name, label }];
  });
  if (found.length === 0) return [];
  // 상 is on the way to 상태 and to 사이트: what begins so to the letter comes first.
  found.sort((a, b) => Number(b.label.startsWith(piece.text)) - Number(a.label.startsWith(piece.text)));
  return [
    ...found.flatMap(({ name, label }, i) => [
      nameOf(input, piece, name, label),
      ...(i === 0 && conditionNames[name].en.length > 0
        ? valuesOf(name, '', known).slice(0, VALUES_OF_NAME)
        : []
      ).map(({ value, count }) => taken(input, piece, { name, label, value, count })),
    ]),
    ...others(
      input,
      piece,
      known.lang,
      found.map(({ name }) => name),
    ),
  ];
}

function valuesAt(input: string, piece: Piece, known: Known): Completion[] {
  const label = piece.name!;
  const name = named(conditionNames, label);
  if (name === undefined) return [];
  const found = valuesOf(name, piece.text, known).slice(0, VALUES);
  // It stands there already.
  if (found.length === 1 && found[0]!.value === piece.text) return [];
  return found.map(({ value, count }) => taken(input, piece, { name, label, value, count }));
}

/** What else there is, for those who do not know it yet. */
function others(
  input: string,
  piece: Piece,
  lang: Known['lang'],
  but: readonly ConditionName[],
): Completion[] {
  return offered
    .filter((name) => !but.includes(name) && conditionNames[name][lang].length > 0)
    .slice(0, OTHERS)
    .map((name) => nameOf(input, piece, name, conditionNames[name][lang][0]!, true));
}

/** A name, after which values are offered; of those with one value, both. */
function nameOf(input: string, piece: Piece, name: ConditionName, label: string, other = false): Completion {
  const { en } = conditionNames[name];
  if (en.length === 0) {
    const whole = taken(input, piece, { name, label, value: yes[0]!, count: null });
    return { ...whole, alias: `has:${name}`, other };
  }
  const alias = en.includes(label) ? null : `${en[0]}:`;
  return { ...put(input, piece, `${label}:`, ''), name, isName: true, alias, count: null, other };
}

function taken(
  input: string,
  piece: Piece,
  { name, label, value, count }: { name: ConditionName; label: string; value: string; count: number | null },
): Completion {
  const text = `${label}:${asWritten(value)}`;
  return { ...put(input, piece, text, ' '), name, isName: false, alias: null, count, other: false };
}

function asWritten(value: string): string {
  const unquoted = withoutQuotes(value);
  return /\s/.test(unquoted) ? `"${unquoted}"` : unquoted;
}

/** Puts a text in the place of a piece. A minus before it stays. */
function put(
  input: string,
  piece: Piece,
  text: string,
  after: string,
): Pick<Completion, 'text' | 'input' | 'caret'> {
  const from = piece.start + (piece.not ? 1 : 0);
  const behind = input.slice(piece.end);
  // The word behind a name is not its value.
  const rest = after === '' ? behind.replace(/^(?=\S)/, ' ') : behind.replace(/^\s/, '');
  const before = `${input.slice(0, from)}${text}${after}`;
  return { text, input: before + rest, caret: before.length };
}
