// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read, samples, zip } from './files';

const odd: unknown[] = [null, 0, -1, true, '', '\u0000', 'x', [], {}, [null], [[]], { length: 3 }, 1e300];

/** The value once for each place in it, with something else in that place. */
function* mutants(value: unknown): Generator {
  for (const other of odd) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    for (const other of mutants((value as Record<string, unknown>)[key])) {
      const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
      (copy as Record<string, unknown>)[key] = other;
      yield copy;
    }
  }
}

const json = Object.entries(samples).flatMap(([name, sample]): [string, string][] =>
  typeof sample === 'string' && /^[{[]/.test(sample) ? [[name, sample]] : [],
);

test.each(json)('%s with anything in any place is refused or read without a throw', (_, sample) => {
  let tried = 0;
  for (const mutant of mutants(JSON.parse(sample))) {
    tried++;
    const found = read(JSON.stringify(mutant));
    if (found.kind !== 'read') continue;
    for (const { url, title, tags } of found.items) {
      expect(url === '' || /^https?:/.test(url)).toBe(true);
      expect([typeof title, tags.every((tag) => tag !== '')]).toEqual(['string', true]);
    }
  }
  expect(tried).toBeGreaterThan(100);
});

test('omnivore with anything in any place of its list is refused or read without a throw', () => {
  const files = Object.entries(unzipSync(samples['omnivore'] as Uint8Array));
  const texts = Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  const list = Object.keys(texts).find((name) => name.startsWith('metadata'));
  for (const mutant of mutants(JSON.parse(texts[list!]!)))
    expect(['read', 'refused']).toContain(read(zip({ ...texts, [list!]: JSON.stringify(mutant) })).kind);
});
