import { expect, test } from 'vitest';
import { trim } from '@/lib/anchor/trim';

test.each([
  ['word', 'word'],
  ['  word\n', 'word'],
  ['\u00a0\t한글 사이는 둔다\u3000', '한글 사이는 둔다'],
  ['\u200bzero\ufeff', 'zero'],
  [' \n\t', null],
  ['', null],
])('trims %j to %j', (selected, meant) => {
  const text = `<${selected}>`;
  const span = trim(text, { start: 1, end: 1 + selected.length });
  expect(span && text.slice(span.start, span.end)).toBe(meant);
});
