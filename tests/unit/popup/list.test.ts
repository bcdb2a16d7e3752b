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
  const { found, lost } = listHighlights({ text, pictures: [] }, [
    highlight('A crash', 0.1),
    highlight('A queue', 0.9),
  ]);
  expect(found.map((h) => h.id)).toEqual(['A queue', 'A crash']);
  expect(found[0]!.at).toBe(0);
  expect(lost).toEqual([]);
});

test('a highlight whose words are gone is lost', () => {
  const { found, lost } = listHighlights({ text: 'Another text altogether.', pictures: [] }, [
    highlight('A queue', 0),
  ]);
  expect(found).toEqual([]);
  expect(lost.map((h) => h.id)).toEqual(['A queue']);
});

test('without a text the stored places decide and nothing is lost', () => {
  const { found } = listHighlights(null, [highlight('A crash', 0.9), highlight('A queue', 0.1)]);
  expect(found.map((h) => h.id)).toEqual(['A queue', 'A crash']);
});

test.each([
  ['https://cdn.dev/queue-640x480.png', 'Nothing.', true],
  ['https://a.dev/other.png', 'Figure 1.  A queue', true],
  ['https://a.dev/other.png', 'Nothing.', false],
])('with %s and the text %j a picture is there: %s', (address, shown, there) => {
  const picture: Highlight = {
    ...highlight('A queue', 0.4),
    selectors: [
      {
        type: 'PictureSelector',
        source: 'https://a.dev/queue.png',
        alt: '',
        caption: 'Figure 1. A queue',
        prefix: '',
        suffix: '',
      },
    ],
  };
  const { found, lost } = listHighlights({ text: shown, pictures: [address] }, [picture]);
  expect([found.length, lost.length]).toEqual(there ? [1, 0] : [0, 1]);
});
