import { expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { editedPlaces } from '@/lib/anchor/edited';
import { pageOf } from '@/lib/anchor/page';
import { soughtOf } from '@/lib/anchor/sought';

const left = 'Some other words stand before it and end here. ';
const right = ' And others that stand after it begin there.';

/** Marks `[…]` in the old text and answers where its ends are in the new one, by alignment alone. */
function projected(old: string, now: string): string | undefined {
  const start = old.indexOf('[');
  const span = { start, end: old.indexOf(']') - 1 };
  const sought = soughtOf(describe(old.replace(/[[\]]/g, ''), span));
  const [place] = editedPlaces(pageOf(now), sought!);
  return place && now.slice(place.span.start, place.span.end);
}

test.each([
  ['its first word changed', '[The words were read]', 'Some words were read', 'Some words were read'],
  ['its last word changed', '[the words were read]', 'the words were written', 'the words were written'],
  ['a word got an ending', '[the word was read]', 'the words was reads', 'the words was reads'],
  [
    'words were put in',
    '[the words were read]',
    'the old words were then read',
    'the old words were then read',
  ],
  [
    'words were put before it',
    '[the words were read]',
    'However, the words were read',
    'the words were read',
  ],
  [
    'it lost its capital',
    '[The words were read]',
    'However, the words were read',
    'However, the words were read',
  ],
  ['its first word is gone', '[All words were read]', 'words were read', 'words were read'],
])('%s', (_, old, now, expected) => {
  expect(projected(left + old + right, left + now + right)).toBe(expected);
});

test('an end whose surroundings are gone does not cross a line', () => {
  const old = `${left}\n[A heading\nThe words were read by all.]${right}`;
  const now = `Something else altogether stands here now\n\nThe words were read by all.${right}`;
  expect(projected(old, now)).toBe('The words were read by all.');
});
