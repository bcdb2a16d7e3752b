import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { bodyOf, imagesOf, saveBody } from '@/lib/library/bodies';
import { emptyLibrary } from './samples';

const picture = (data: string) => ({
  url: `https://dev.example/${data}.png`,
  type: 'image/png',
  data: btoa(data),
});

describe('bodies', () => {
  test('a body is kept with copies of its images', async () => {
    const db = emptyLibrary();
    const body = await saveBody(db, 'p', { html: '<p>글</p>', text: '글', images: [picture('one')] }, 5);
    expect(await bodyOf(db, 'p')).toEqual(body);
    const images = await imagesOf(db, body);
    expect([...images.keys()]).toEqual(['https://dev.example/one.png']);
    expect(await db.assets.toArray()).toMatchObject([{ type: 'image/png', size: 3 }]);
  });

  test('the same picture in two posts is stored once', async () => {
    const db = emptyLibrary();
    await saveBody(db, 'p', { html: '<p>글</p>', text: '글', images: [picture('one')] });
    await saveBody(db, 'q', { html: '<p>글</p>', text: '글', images: [picture('one')] });
    expect(await db.assets.count()).toBe(1);
  });

  test('an earlier, different body becomes a version', async () => {
    const db = emptyLibrary();
    const first = await saveBody(db, 'p', { html: '<p>처음</p>', text: '처음', images: [] }, 1);
    await saveBody(db, 'p', { html: '<p>처음</p>', text: '처음', images: [] }, 2);
    expect(await db.versions.count()).toBe(0);
    await saveBody(db, 'p', { html: '<p>나중</p>', text: '나중', images: [] }, 3);
    expect(await db.versions.toArray()).toMatchObject([{ hash: first.hash, html: '<p>처음</p>' }]);
  });

  test('copies once made are kept when a later visit reads none', async () => {
    const db = emptyLibrary();
    await saveBody(db, 'p', { html: '<p>글</p>', text: '글', images: [picture('one')] });
    const later = await saveBody(db, 'p', { html: '<p>글!</p>', text: '글!', images: [] });
    expect((await imagesOf(db, later)).size).toBe(1);
  });
});
