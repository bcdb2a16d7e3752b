// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { outline } from '@/lib/article/outline';
import { body } from './body';

test('headings in order, with their place among all of them', () => {
  expect(outline(body('<h2>하나</h2><h2> </h2><div><h3>둘\n  셋</h3></div><h5>깊은</h5>'))).toEqual([
    { level: 2, text: '하나', index: 0 },
    { level: 3, text: '둘 셋', index: 2 },
  ]);
});
