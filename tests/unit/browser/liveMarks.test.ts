import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { keysOfPage, liveMarksOf } from '@/lib/browser/liveMarks';
import { capturesOf, keepCaptures } from '@/lib/library/captures';
import { addHighlight } from '@/lib/library/highlights';
import { draft, emptyLibrary, mark } from '../library/samples';

const PAGE = 'https://dev.example/feed';

test('a page of several posts shows the marks of each, and of no other post', async () => {
  const db = emptyLibrary();
  const [one, two, other] = [draft('one'), draft('two'), draft('other')];
  const article = (key: string): Article => ({ key, url: key, html: '', text: '' }) as Article;
  const posts = [one, two].map(({ url }) => article(url));
  await keepCaptures(
    db,
    capturesOf({ ok: true, kind: 'feed', article: article(PAGE), posts, whole: null }, 0),
  );
  for (const [i, post] of [one, two, other].entries()) await addHighlight(db, post, mark(`h${i}`, '캐시'));
  const marks = await liveMarksOf(db, await keysOfPage(db, [PAGE]));
  expect(marks.map(({ id }) => id)).toEqual(['h0', 'h1']);
  expect(Object.keys(marks[0]!)).toEqual(['id', 'selectors', 'colour']);
});

test('a page is known by what it calls itself first', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('named', '캐시'));
  await addHighlight(db, draft('a?x=1'), mark('addressed', '캐시'));
  const marks = await liveMarksOf(db, await keysOfPage(db, [draft('a').url, draft('a?x=1').url]));
  expect(marks.map(({ id }) => id)).toEqual(['named']);
});
