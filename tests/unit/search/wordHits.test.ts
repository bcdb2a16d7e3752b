import { expect, test, vi } from 'vitest';
import { buildSegment } from '@/lib/search/buildSegment';
import { ALL_FIELDS, bitOf } from '@/lib/search/fields';
import { meaningOf } from '@/lib/search/patterns';
import { wordHits } from '@/lib/search/wordHits';
import { indexOf, post } from './index';

const POSTS = 4500;
const wanted = (text: string) => meaningOf({ kind: 'word', text, open: false }).words[0]!;
const library = () => {
  const posts = Array.from({ length: POSTS }, (_, i) =>
    post(`p${i}`, `말${i}합니다 ${i % 9 ? '' : '드물게'}`),
  );
  return indexOf(buildSegment(posts.flat())).segments;
};
const room = () => new Float32Array(POSTS);

test('a word that stands all over an index is looked through once, as long as the index is the same', () => {
  const segments = library();
  const at = vi.spyOn(segments[0]!.words.dictionary, 'at');
  const ask = (text: string, among = segments, fieldBits = ALL_FIELDS): [Float32Array, boolean] => {
    at.mockClear();
    const word = wordHits(among, wanted(text), fieldBits);
    word.need();
    expect(word.areAlive()).toBe(true);
    return [word.scores(room()), at.mock.calls.length > 0];
  };
  const [scores, looked] = ask('합니다');
  expect([scores.every((score) => score > 0), looked]).toEqual([true, true]);
  scores.fill(0);
  const [again, lookedAgain] = ask('합니다');
  expect([again.every((score) => score > 0), lookedAgain]).toEqual([true, false]);
  again.fill(0);
  expect(ask('합니다')[0].every((score) => score > 0)).toBe(true);
  // few words hold it
  expect(ask('드물게')[1]).toBe(true);
  expect(ask('드물게')[1]).toBe(true);
  // of other fields, and of the index as it is after a change, nothing is known
  expect(ask('합니다', segments, bitOf('title'))[0].some((score) => score > 0)).toBe(false);
  expect(ask('합니다', [...segments])[1]).toBe(true);
});

test('some words are remembered, those of the most forms', () => {
  const posts = Array.from({ length: POSTS }, (_, i) => post(`p${i}`, `말${i}합니다`));
  const more = Array.from({ length: POSTS / 2 }, (_, i) => post(`p${i}`, `글${i}합니다`));
  const { segments } = indexOf(buildSegment(posts.flat()), buildSegment(more.flat()));
  const at = segments.map(({ words }) => vi.spyOn(words.dictionary, 'at'));
  const looks = (text: string, fieldBits = ALL_FIELDS): boolean => {
    for (const one of at) one.mockClear();
    wordHits(segments, wanted(text), fieldBits).scores(room());
    return at.some(({ mock }) => mock.calls.length > 0);
  };
  looks('합니다');
  // the same word in other fields is another
  for (let i = 0; i < 31; i++) looks('말', bitOf('text') | (i << 3));
  expect([looks('합니다'), looks('말', bitOf('text'))]).toEqual([false, false]);
  // of those that have 4,500 forms one makes room for one of 6,750
  expect([looks('합니', ALL_FIELDS), looks('합니', ALL_FIELDS), looks('합니다')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(looks('말', bitOf('text'))).toBe(true);
});

test('what was not all in memory is not remembered', () => {
  const segments = library();
  const { dictionary } = segments[0]!.words;
  const [piece] = dictionary.pieces;
  dictionary.pieces[0] = undefined;
  const some = wordHits(segments, wanted('합니다'), ALL_FIELDS).scores(room());
  dictionary.pieces[0] = piece;
  dictionary.lacking.clear();
  const all = wordHits(segments, wanted('합니다'), ALL_FIELDS).scores(room());
  const count = (scores: Float32Array): number => scores.filter((score) => score > 0).length;
  expect(count(some)).toBeLessThan(count(all));
  expect(count(all)).toBe(POSTS);
});
