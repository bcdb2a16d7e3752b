import { expect, test, vi } from 'vitest';
import type { Article, Whole } from '@/lib/article/article';
import { bodyOf } from '@/lib/library/bodies';
import { captureOf, capturesOf, keepCaptures } from '@/lib/library/captures';
import { draftOf } from '@/lib/library/draft';
import { keepRepair } from '@/lib/library/repair';
import { savePost } from '@/lib/library/posts';
import { addRule, allRules, removeRule, restoreRule, rulesOf } from '@/lib/library/siteRules';
import { emptyLibrary } from './samples';

const article = (html: string): Article => ({
  url: 'https://weir.example/7',
  key: 'https://weir.example/7',
  title: '한도',
  byline: '',
  site: '둑',
  publishedTime: '',
  lang: 'ko',
  tags: [],
  html,
  text: html,
  minutes: { text: 1, code: 0 },
  icon: '',
  excerpt: '',
  images: [],
  trace: [],
});
const whole: Whole = {
  html: '<p>',
  kind: 'listing',
  base: 'https://weir.example/7',
  code: [0, 0],
  images: [0, 0],
};
const none = { kind: 'article' as const, root: null, keep: [], drop: [] };

async function captured() {
  const db = emptyLibrary();
  const extraction = {
    ok: true as const,
    kind: 'listing' as const,
    article: article('<p>가</p>'),
    posts: [],
    whole,
  };
  const id = await keepCaptures(db, capturesOf(extraction, 1));
  const repaired = {
    article: article('<p>나</p>'),
    kind: 'article' as const,
    whole: { ...whole, html: '<div>' },
  };
  return { db, id, repaired };
}

test('a repaired article takes the place of the captured one, and nothing is saved that was not', async () => {
  const { db, id, repaired } = await captured();
  await keepRepair(db, { id, repaired, html: '<p>나</p>', text: '나', rule: null });
  expect(await captureOf(db, id)).toMatchObject({ id, ...repaired, capturedAt: 1 });
  expect([await db.posts.count(), await db.bodies.count(), await db.rules.count()]).toEqual([0, 0, 0]);
});

test('a saved post gets its new body, the old one is kept as a version', async () => {
  const { db, id, repaired } = await captured();
  const post = await savePost(db, draftOf(article('<p>가</p>')));
  const saved = { id, repaired, rule: null };
  await keepRepair(db, { ...saved, html: '<p>가</p>', text: '가' });
  await keepRepair(db, { ...saved, html: '<p>나</p>', text: '나' });
  expect(await bodyOf(db, post.id)).toMatchObject({ html: '<p>나</p>', text: '나' });
  expect((await db.versions.where({ postId: post.id }).toArray()).map(({ text }) => text)).toEqual(['가']);
});

test('what cannot be kept whole is not kept at all', async () => {
  const { db, id, repaired } = await captured();
  const post = await savePost(db, draftOf(article('<p>가</p>')));
  const before = await captureOf(db, id);
  vi.spyOn(db.rules, 'add').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  const rule = { ...none, site: 'weir.example' };
  const kept = keepRepair(db, { id, repaired, html: '<p>나</p>', text: '나', rule });
  await expect(kept).rejects.toThrow();
  expect(await captureOf(db, id)).toEqual(before);
  expect(await bodyOf(db, post.id)).toBeUndefined();
  expect((await db.posts.get(post.id))?.rev).toBe(post.rev);
});

test('rules: those of a site from the oldest, all from the newest, removed and put back', async () => {
  const { db, id, repaired } = await captured();
  const rule = { ...none, site: 'weir.example', keep: ['div.appendix'] };
  await keepRepair(db, { id, repaired, html: '', text: '', rule });
  await addRule(db, { ...none, site: 'other.example' }, 1);
  const second = await addRule(db, { ...none, site: 'weir.example' }, Date.now() + 5);
  expect((await rulesOf(db, 'weir.example')).map(({ keep }) => keep)).toEqual([['div.appendix'], []]);
  await removeRule(db, second.id);
  expect((await allRules(db)).map(({ site }) => site)).toEqual(['weir.example', 'other.example']);
  await restoreRule(db, second);
  expect(await rulesOf(db, 'weir.example')).toHaveLength(2);
});
