import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { salvaged } from '@/lib/library/backup/salvage';
import { saveBody } from '@/lib/library/bodies';
import type { Library } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import type { Post } from '@/lib/model/post';
import { draft, emptyLibrary, mark } from '../samples';

const damaged = (): DOMException => new DOMException('', 'UnknownError');
let db: Library;
let posts: Post[];

beforeEach(async () => {
  db = emptyLibrary();
  posts = [];
  for (const slug of ['a', 'b', 'c']) {
    const { post } = await addHighlight(db, draft(slug), mark(`h-${slug}`, `words of ${slug}`));
    await saveBody(db, post.id, { html: `<p>${slug}</p>`, text: slug, images: [] });
    posts.push(post);
  }
});

async function read() {
  const told = { posts: 0, lost: 0 };
  const kinds = new Map<string, unknown[]>();
  for await (const [kind, record] of salvaged(db, {}, told, new AbortController().signal))
    kinds.set(kind, [...(kinds.get(kind) ?? []), record]);
  return { told, count: (kind: string) => kinds.get(kind)?.length ?? 0 };
}

/** Requests for one record, and for several with it among them, fail as those of a damaged page of the file do. */
function damage(store: 'posts' | 'bodies', id: string): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own store below
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === store && key === id) throw damaged();
    return get.call(this, key);
  });
}

test('of a whole library all is read', async () => {
  const { told, count } = await read();
  expect(told).toEqual({ posts: 3, lost: 0 });
  expect([count('post'), count('body'), count('highlight')]).toEqual([3, 3, 3]);
});

test('a text that cannot be read takes neither its post nor its highlights with it', async () => {
  damage('bodies', posts[1]!.id);
  const { told, count } = await read();
  expect(told).toEqual({ posts: 3, lost: 0 });
  expect([count('post'), count('body'), count('highlight')]).toEqual([3, 2, 3]);
});

test('a post that cannot be read is told', async () => {
  damage('posts', posts[0]!.id);
  const { told, count } = await read();
  expect(told).toEqual({ posts: 2, lost: 1 });
  expect(count('post')).toBe(2);
});

test('of a library that cannot be opened nothing is read, and nothing is thrown', async () => {
  db.close();
  const { told, count } = await read();
  expect(told).toEqual({ posts: 0, lost: 0 });
  expect(count('post')).toBe(0);
});
