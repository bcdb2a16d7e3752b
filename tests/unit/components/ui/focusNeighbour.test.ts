// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { focusNeighbour } from '@/components/ui/focusNeighbour';

test.each([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'b'],
])('beside %s is %s', (gone, next) => {
  document.body.innerHTML = ['a', 'b', 'c']
    .map((id) => `<li><p>text</p><a href="#" id="${id}"></a><button></button></li>`)
    .join('');
  focusNeighbour(document.querySelector(`#${gone} + button`)!, 'li');
  expect(document.activeElement!.id).toBe(next);
});

test('where there is none, the name of the page gets the focus', () => {
  document.body.innerHTML = '<h1 tabindex="-1"></h1><li><button></button></li>';
  focusNeighbour(document.querySelector('button')!, 'li');
  expect(document.activeElement!.tagName).toBe('H1');
});
