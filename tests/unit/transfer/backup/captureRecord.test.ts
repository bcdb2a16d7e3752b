import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { readRecord } from '@/lib/transfer/backup/records';
import { articleOf } from '../../article/articleOf';

const URL = 'https://dev.example/a';
const article = articleOf(URL, { nextPage: { url: `${URL}?page=2`, number: 2, of: 3 } });
const image = (data: string, type = 'image/png') => ({ url: 'https://img.example/a.png', type, data });

/** An article as a file gives it back; null where its capture is left out. */
function readBack(given: object): Article | null {
  const known = readRecord('capture', {
    id: 'c',
    key: URL,
    article: { ...article, ...given },
    capturedAt: 1,
  });
  return known !== null && known !== 'unknown' && known.kind === 'capture' ? known.record.article : null;
}

test('an article comes back as it was, with where it goes on', () => {
  expect(readBack({})).toEqual(article);
  expect(readBack({ nextPage: null })).toEqual({ ...article, nextPage: null });
});

test.each([
  ['of another site', { url: 'https://evil.example/a', number: 2, of: 3 }],
  ['at no address', { url: 'javascript:x', number: 2, of: 3 }],
  ['that is none', 'https://dev.example/a'],
])('a next page %s is left out, the article is not', (_, nextPage) => {
  expect(readBack({ nextPage })).toEqual({ ...article, nextPage: null });
});

describe('copies of pictures', () => {
  test.each([
    ['of 30 MB', image('AAAA'.repeat(10 * 2 ** 20))],
    ['with one byte in its last piece', image('AAAAAA==')],
    ['with two bytes in its last piece', image('AAAAAAA=')],
    ['of no bytes', image('')],
  ])('%s come back', (_, picture) => {
    expect(readBack({ images: [picture] })?.images).toEqual([picture]);
  });

  test.each([
    ['a document', image('AAAA', 'image/svg+xml')],
    ['half a piece', image('AAAAA')],
    ['letters that are none', image('AA-_')],
    ['an end in the middle', image('AA==AAAA')],
    ['nothing but an end', image('====')],
    ['a bad letter at the end of 30 MB', image(`${'AAAA'.repeat(10 * 2 ** 20)}AAA<`)],
  ])('%s is left out, the article is not', (_, picture) => {
    const good = image('AAAA');
    expect(readBack({ images: [picture, good] })?.images).toEqual([good]);
  });
});
