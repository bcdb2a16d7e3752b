import { expect, test } from 'vitest';
import { line } from '@/lib/transfer/in/words';

test.each([
  ['a name in pieces', '색'.repeat(9).normalize('NFD'), '색'.repeat(9)],
  ['one in pieces that is too long', '색'.repeat(40).normalize('NFD'), '색'.repeat(10)],
  ['one of several lines', '  색\n\t인 ', '색 인'],
  ['a number', 12, '12'],
])('%s is composed before it is cut', (_, value, text) => {
  expect(line(value, 10)).toBe(text);
});
