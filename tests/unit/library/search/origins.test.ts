import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { savePost } from '@/lib/library/posts';
import { createSearchHost } from '@/lib/library/search/host';
import { parseQuery } from '@/lib/search/parseQuery';
import { draft, emptyLibrary } from '../samples';

test('an address of a site is that of all below it, and of no other that ends so', async () => {
  const db = emptyLibrary();
  const host = createSearchHost(db);
  const save = (url: string) => savePost(db, draft(url, { url }));
  const found = async (query: string): Promise<string[]> => {
    await host.sync();
    const numbers = await host.search(parseQuery(query));
    const posts = await db.posts.bulkGet(Array.from(numbers, (number) => host.ids[number]!));
    return posts.map((post) => post!.url).sort();
  };
  const own = 'https://dev.example/own';
  await save(own);
  expect(await found('site:dev.example')).toEqual([own]);
  const below = ['http://a.blog.dev.example:8080/b', 'https://blog.dev.example/a'];
  const others = [
    'https://mydev.example/c',
    'https://dev.example.com/d',
    'https://dev.example-b.com/e',
    'urn:galpi:title:dev.example:',
  ];
  for (const url of [...below, ...others]) await save(url);
  expect(await found('site:dev.example')).toEqual([...below, own]);
  expect(await found('site:www.blog.dev.example')).toEqual(below);
  expect(await found('site:example-b.com')).toEqual(['https://dev.example-b.com/e']);
  expect(await found('own site:dev.example')).toEqual([own]);
});
