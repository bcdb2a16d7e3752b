// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sectionOf } from '@/lib/anchor/section';

const html =
  '<p id="a">above</p><h2>첫\n  <code>절</code></h2><p id="b">in</p><section><h3 id="h">Second</h3></section><ul><li id="c">far</li></ul><h2>Last</h2>';

test.each([
  ['a', ''],
  ['b', '첫 절'],
  ['h', 'Second'],
  ['c', 'Second'],
])('finds the heading above #%s', (id, heading) => {
  document.body.innerHTML = html;
  const element = document.getElementById(id)!;
  const range = document.createRange();
  range.selectNodeContents(element.firstChild!);
  expect(sectionOf(document.body, range)).toBe(heading);
  range.selectNodeContents(element);
  expect(sectionOf(document.body, range)).toBe(heading);
});
