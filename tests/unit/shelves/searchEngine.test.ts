import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { savePost } from '@/lib/library/posts';
import { parseQuery } from '@/lib/search/parseQuery';
import { createSearchEngine, type SearchWorker } from '@/lib/shelves/searchEngine';
import { draft } from '../library/samples';
import { searched } from './searched';

test('answers with ids, the best first, also of posts that come later', async () => {
  const { db, engine, end } = searched();
  const one = await savePost(db, draft('a', { title: '캐시 이야기' }));
  const changed = vi.fn<() => void>();
  engine.onChange(changed);
  await vi.waitFor(async () => expect(await engine.search(parseQuery('캐시'))).toEqual([one.id]));
  changed.mockClear();
  const two = await savePost(db, draft('b', { title: '캐시' }));
  await vi.waitFor(async () => {
    expect(await engine.search(parseQuery('캐시'))).toEqual([two.id, one.id]);
  });
  expect(changed).toHaveBeenCalled();
  expect(await engine.refine()).toEqual([two.id, one.id]);
  end();
});

test('a worker that knows it will be asked soon has read the index before it is', async () => {
  const { db, page, engine, end } = searched();
  const one = await savePost(db, draft('a', { title: '캐시 이야기' }));
  const read = vi.spyOn(db.segments, 'bulkGet');
  page.postMessage({ kind: 'soon' }, []);
  // sooner than it would by itself
  await vi.waitFor(() => expect(read).toHaveBeenCalled(), { timeout: 300 });
  expect(await engine.search(parseQuery('캐시'))).toEqual([one.id]);
  end();
});

test('a search that was overtaken answers nothing', async () => {
  const { db, engine, end } = searched();
  await savePost(db, draft('a', { title: '캐시' }));
  const [first, second] = await Promise.all([
    engine.search(parseQuery('캐')),
    engine.search(parseQuery('캐시')),
  ]);
  expect(first).toBeNull();
  expect(second).not.toBeNull();
  end();
});

test('a library that cannot be read is an error with its name', async () => {
  const { db, engine, end } = searched();
  db.close({ disableAutoOpen: true });
  await expect(engine.search(parseQuery('캐시'))).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  end();
});

test('a worker that breaks down answers its questions with an error', async () => {
  const listeners = new Map<string, (event: unknown) => void>();
  const broken = {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    terminate: () => undefined,
  } as unknown as SearchWorker;
  const engine = createSearchEngine(broken, new AbortController().signal);
  const asked = engine.search(parseQuery('캐시'));
  listeners.get('error')!({ message: 'no script' });
  await expect(asked).rejects.toThrow('no script');
  await expect(engine.search(parseQuery('캐시'))).rejects.toThrow('no script');
  listeners.get('message')!({ data: { kind: 'changed' } });
  const again = engine.search(parseQuery('캐시'));
  listeners.get('message')!({ data: { id: 3, found: new Uint32Array(), ids: [] } });
  expect(await again).toEqual([]);
});

test('so does one that broke down before anybody listened', async () => {
  const mute = { postMessage: () => undefined, addEventListener: () => undefined } as unknown as SearchWorker;
  const failed = Promise.resolve({ message: 'no script' } as ErrorEvent);
  const engine = createSearchEngine(mute, new AbortController().signal, failed);
  await expect(engine.search(parseQuery('캐시'))).rejects.toThrow('no script');
});
