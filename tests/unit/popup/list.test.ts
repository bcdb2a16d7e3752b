import { expect, test } from 'vitest';
import { describe as selectorsOf } from '@/lib/anchor/describe';
import type { Highlight } from '@/lib/model/highlight';
import { listHighlights } from '@/lib/popup/list';

const text = 'A queue keeps jobs. A worker takes one. A crash loses nothing.';

function highlight(words: string, at: number): Highlight {
  const start = text.indexOf(words);
  return {
    id: words,
    postId: 'p',
    selectors: selectorsOf(text, { start, end: start + words.length }),
    colour: 'yellow',
    note: '',
    tags: [],
    section: '',
    at,
    createdAt: 0,
    updatedAt: 0,
    rev: 1,
  };
}

test('highlights stand in the order of the text, not of their stored places', () => {
  const { found, lost } = listHighlights(text, [highlight('A crash', 0.1), highlight('A queue', 0.9)]);
  expect(found.map((h) => h.id)).toEqual(['A queue', 'A crash']);
  expect(found[0]!.at).toBe(0);
  expect(lost).toEqual([]);
});

test('a highlight whose words are gone is lost', () => {
  const { found, lost } = listHighlights('Another text altogether.', [highlight('A queue', 0)]);
  expect(found).toEqual([]);
  expect(lost.map((h) => h.id)).toEqual(['A queue']);
});

test('without a text the stored places decide and nothing is lost', () => {
  const { found } = listHighlights(null, [highlight('A crash', 0.9), highlight('A queue', 0.1)]);
  expect(found.map((h) => h.id)).toEqual(['A queue', 'A crash']);
});
