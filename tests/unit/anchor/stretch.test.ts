import { expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { pageOf } from '@/lib/anchor/page';
import { soughtOf } from '@/lib/anchor/sought';
import { stretchOf } from '@/lib/anchor/stretch';

const old = 'The line above.\nWords before the quote and after it.\nThe line below.';
const span = { start: old.indexOf('quote'), end: old.indexOf('quote') + 5 };

function stretch(now: string): { line: number; stretch: number } {
  const page = pageOf(now);
  const start = page.folded.text.indexOf('quote');
  return stretchOf(page, soughtOf(describe(old, span))!, { start, end: start + 5 });
}

test.each([
  ['nothing changed', old, 1],
  ['its line moved', 'Another.\nWords before the quote and after it.\nOne more.', 1],
  [
    'its line was taken over in other white space',
    'A.\n  Words before\u00a0the quote and after it.  \nB.',
    1,
  ],
  ['its line is the whole text', 'Words before the quote and after it.', 1],
  ['its line begins with other words', 'Another.\nNow words before the quote and after it.\nOne more.', 0.5],
  ['its line ends with other words', 'Another.\nWords before the quote and after it all.\nOne more.', 0.5],
  ['it stands in another line', 'Another.\nNo quote here.\nOne more.', 0],
])('of a line, when %s', (_, now, line) => {
  expect(stretch(now).line).toBe(line);
});

test('counts units that agree without a gap, and no others', () => {
  const beside = 'Words before the and after it.'.replace(/\s/g, '').length;
  expect(stretch('Another\nWords before the quote and after it.\nOne more.').stretch).toBe(beside / 64);
  expect(stretch('Words before my quote and after it.').stretch).toBe('andafterit.'.length / 64);
});

test('one side that is as it was is a whole stretch', () => {
  const long = `${'word '.repeat(20)}quote`;
  const page = pageOf(`${long} and more`);
  const start = page.folded.text.indexOf('quote');
  const sought = soughtOf(describe(long, { start: 100, end: 105 }))!;
  expect(stretchOf(page, sought, { start, end: start + 5 }).stretch).toBeGreaterThan(0.75);
  expect(stretchOf(page, sought, { start, end: start + 5 }).line).toBe(1);
});
