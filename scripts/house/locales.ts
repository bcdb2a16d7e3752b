import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, productFolders, root } from './files.ts';
import type { Check } from './run.ts';

type Messages = Record<string, { message: string }>;

const read = (lang: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', lang, 'messages.json'), 'utf8'));
const placeholders = (text: string): string =>
  [...new Set(text.match(/\$\d/g) ?? [])].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

/** Messages a language has and the other has not. */
export function missing(ko: Messages, en: Messages): string[] {
  const lacks = (from: Messages, to: Messages, lang: string): string[] =>
    Object.keys(from)
      .filter((key) => !(key in to))
      .map((key) => `${lang} lacks "${key}"`);
  return [...lacks(ko, en, 'en'), ...lacks(en, ko, 'ko')];
}

export function mismatched(ko: Messages, en: Messages): string[] {
  return (
    Object.keys(ko)
      .filter((key) => key in en && placeholders(ko[key]!.message) !== placeholders(en[key]!.message))
      // A plural pair may leave its number out in one form: “1 note” is “a note”.
      .filter((key) => !/_(one|other)$/.test(key))
      .map(
        (key) =>
          `"${key}" has [${placeholders(ko[key]!.message)}] in ko, [${placeholders(en[key]!.message)}] in en`,
      )
  );
}

/**
 * Messages that neither code nor manifest mentions. A key counts as used when it stands in quotes, as `key` itself,
 * as the stem of a plural pair, or when a template makes it: `colour_${colour}`. A stem ends with its line, or any
 * template would use every key that begins like it.
 */
export function unused(keys: string[], sources: string[]): string[] {
  const text = sources.join('\n');
  const stems = [...text.matchAll(/`([A-Za-z]\w*_)\$\{/g)].map((found) => found[1]!);
  const quoted = (word: string): boolean =>
    [`'${word}'`, `"${word}"`, `\`${word}\``, `__MSG_${word}__`].some((form) => text.includes(form));
  return keys
    .filter((key) => !quoted(key) && !quoted(key.replace(/_(one|other)$/, '')))
    .filter((key) => !stems.some((stem) => key.startsWith(stem)))
    .map((key) => `"${key}" is used nowhere`);
}

const sources = (): string[] => [
  ...filesIn(productFolders, /\.(tsx?|html)$/).map((file) => readFileSync(join(root, file), 'utf8')),
  readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
];

export const locales: Check[] = [
  { name: 'locales: ko and en have the same messages', run: () => missing(read('ko'), read('en')) },
  { name: 'locales: the same placeholders', run: () => mismatched(read('ko'), read('en')) },
  { name: 'locales: every message is used', run: () => unused(Object.keys(read('en')), sources()) },
  {
    name: 'locales: no message is empty',
    run: () =>
      ['ko', 'en'].flatMap((lang) =>
        Object.entries(read(lang))
          .filter(([, { message }]) => message.trim() === '')
          .map(([key]) => `${lang}: "${key}" is empty`),
      ),
  },
];
