import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlValues } from '@/lib/transfer/out/markdown/frontMatter';

test('every value is one line that another reader takes for the same', () => {
  const values = {
    title: '---\na: b, which is long enough to be folded\n--- # "c" \\ \u0000 \u0085',
    yes: 'yes',
    named: '2024-01-01',
    day: { day: '2026-11-28' },
    number: '012',
    tags: ['a, b', ']', ''],
    none: null,
    empty: [],
    part: 3,
    starred: false,
    long: `${'긴 '.repeat(400)}끝`,
  };
  const lines = yamlValues(values);
  const text = Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
  expect(text.split('\n')).toHaveLength(Object.keys(values).length);
  expect(parse(text)).toEqual({ ...values, title: values.title.replace('\u0085', ' '), day: '2026-11-28' });
  expect(lines['day']).toBe('2026-11-28');
  // a title that looks like one is none
  expect(lines['named']).toBe('"2024-01-01"');
  expect(lines['yes']).toBe('"yes"');
});
