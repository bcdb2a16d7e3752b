import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { addHighlight } from '@/lib/library/highlights';
import { savePost } from '@/lib/library/posts';
import { defaults } from '@/lib/model/settings';
import { createAsked, createAsking } from '@/lib/shelves/asked';
import { createSnippets } from '@/lib/shelves/snippets';
import { draft, emptyLibrary, mark } from '../library/samples';

const never = (error: unknown): void => {
  throw error;
};

async function searched() {
  const db = emptyLibrary();
  const { post } = await addHighlight(
    db,
    draft('a'),
    mark('h1', '캐시가 비었다', { note: '수명을 흩뜨릴 것' }),
  );
  const { id: other } = await savePost(db, draft('b'));
  await db.bodies.put({
    postId: other,
    html: '<p>캐시를 <b>데운다</b></p><pre>warm()</pre>',
    text: '',
    images: {},
    assets: [],
    hash: '',
    capturedAt: 0,
  });
  const text = signal<string | null>(null);
  const ids = signal<readonly string[] | null>([post.id, other]);
  const asked = createAsked(text, createAsking(signal(defaults)));
  const life = new AbortController();
  const snippets = createSnippets(db, asked, ids, never, life.signal);
  const shown = (id: string) => snippets.known.value.get(id)?.map(({ where, text }) => `${where}: ${text}`);
  return { a: post.id, b: other, text, ids, shown, look: snippets.look, known: snippets.known, life };
}

test('posts in view tell where the words stand, others are not read', async () => {
  const { a, b, text, shown, look, life } = await searched();
  text.value = '캐시';
  look([a]);
  await expect.poll(() => shown(a)).toEqual(['highlight: 캐시가 비었다']);
  expect(shown(b)).toBeUndefined();
  look([a, b]);
  await expect.poll(() => shown(b)).toEqual(['text: 캐시를 데운다']);
  life.abort();
});

test('the next search takes the place of the one before, and the end of searching clears all', async () => {
  const { a, b, text, shown, look, known, life } = await searched();
  text.value = '캐시';
  look([a, b]);
  await expect.poll(() => shown(b)).toEqual(['text: 캐시를 데운다']);
  text.value = 'in:notes 수명';
  expect(shown(b)).toEqual(['text: 캐시를 데운다']);
  await expect.poll(() => shown(a)).toEqual(['note: 수명을 흩뜨릴 것']);
  expect(shown(b)).toEqual([]);
  text.value = 'tag:';
  expect(known.value.size).toBe(0);
  life.abort();
});

test('posts that are not listed any more are not read', async () => {
  const { a, b, text, ids, shown, look, life } = await searched();
  ids.value = [b];
  text.value = '캐시';
  look([a, b]);
  await expect.poll(() => shown(b)).toEqual(['text: 캐시를 데운다']);
  expect(shown(a)).toBeUndefined();
  life.abort();
});

test('a post whose text is kept from the search before is found in beside one that is new', async () => {
  const db = emptyLibrary();
  const ids: string[] = [];
  for (let i = 0; i < 63; i++) {
    const { post } = await addHighlight(db, draft(`p${i}`), mark(`m${i}`, `캐시를 데운다 ${i}`));
    ids.push(post.id);
  }
  const text = signal<string | null>('캐시');
  const life = new AbortController();
  const asked = createAsked(text, createAsking(signal(defaults)));
  const { known, look } = createSnippets(db, asked, signal<readonly string[]>(ids), never, life.signal);
  const [last, fresh] = ids.slice(-2) as [string, string];
  look(ids.slice(0, -1));
  await expect.poll(() => known.value.get(last)?.length).toBe(1);
  text.value = '캐시를';
  look([last, fresh]);
  await expect.poll(() => known.value.has(fresh)).toBe(true);
  expect(known.value.get(last)).toHaveLength(1);
  life.abort();
});
