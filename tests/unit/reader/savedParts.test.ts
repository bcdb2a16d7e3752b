import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { savePost, trashPost } from '@/lib/library/posts';
import type { Series } from '@/lib/model/series';
import { createSavedParts } from '@/lib/reader/savedParts';
import { draft, emptyLibrary } from '../library/samples';

const urls = ['https://dev.example/one?utm_source=list', 'https://dev.example/two', ''];
const series: Series = {
  key: 'k',
  title: '베틀 만들기',
  part: 3,
  parts: urls.map((url, i) => ({ url, title: `글 ${i}`, part: i + 1 })),
};

test('parts of a series that are in the library are known, as they come and go', async () => {
  const db = emptyLibrary();
  const life = new AbortController();
  const saved = createSavedParts(db, series, life.signal);
  const post = await savePost(db, { ...draft('one'), url: 'https://dev.example/one' });
  await vi.waitFor(() => expect([...saved.value]).toEqual([[urls[0], post.id]]));
  await trashPost(db, post.id);
  await vi.waitFor(() => expect(saved.value.size).toBe(0));
  life.abort();
});
