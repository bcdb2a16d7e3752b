import { expect, test } from 'vitest';
import { isSamePlace } from '@/lib/search/samePlace';

const place = (marked: string) => ({ text: marked.replace('|', ''), at: marked.indexOf('|') });

test.each([
  [
    'a part of the other',
    'the |cache was cold at first',
    'We saw: the |cache was cold at first, then not.',
    true,
  ],
  ['parts that overlap', 'We saw: the |cache was cold', 'the |cache was cold at first', true],
  ['other white space', 'the |cache was cold', 'the\n\n  |cache was\tcold', true],
  ['another end within what is compared', 'the |cache was cold at first', 'the |cache was cold again', false],
  ['another beginning', 'when the |cache was cold', 'then the |cache was cold', false],
  ['a word alone', '|cache', 'the |cache was cold', false],
])('%s', (_, a, b, same) => {
  expect(isSamePlace(place(a), place(b))).toBe(same);
  expect(isSamePlace(place(b), place(a))).toBe(same);
});
