import { expect, test } from 'vitest';
import { closed } from '@/lib/transfer/openFence';

test.each([
  ['', ''],
  ['plain', 'plain'],
  ['```\na\n```', '```\na\n```'],
  ['```ts\na', '```ts\na\n```'],
  ['````\n```\na', '````\n```\na\n````'],
  ['~~~\na', '~~~\na\n~~~'],
  ['```', '```\n```'],
  ['```\na\n```\n\n```\nb', '```\na\n```\n\n```\nb\n```'],
  ['    indented', '    indented'],
  ['- ```\n  a', '- ```\n  a'],
])('closes %j as %j', (note, markdown) => {
  expect(closed(note)).toBe(markdown);
});
