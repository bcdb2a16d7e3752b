import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const [korean, english] = read('docs/PRIVACY.md').split('\n# Privacy\n') as [string, string];

test.each([
  ['ko', korean, /‘([^’]+)’/g],
  ['en', english, /(?<=\s)_([^_]+)_/g],
])('what the privacy page tells its readers to press is there: %s', (lang, page, quoted) => {
  const messages = JSON.parse(read(`public/_locales/${lang}/messages.json`)) as Record<
    string,
    { message: string }
  >;
  const words = new Set(Object.values(messages).map(({ message }) => message));
  const named = [...page.matchAll(quoted)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});
