// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createBar } from '@/lib/live/bar';
import type { Words } from '@/lib/model/words';

const words = Object.assign((key: string) => key, {
  lang: 'en',
  count: (key: string) => key,
}) as unknown as Words;
const on = { colour() {}, remove() {}, undo() {}, retry() {}, close() {} };

test('shows nothing in a page whose tab was closed meanwhile', () => {
  const gone = document.implementation.createHTMLDocument('');
  createBar(gone, words, on).show({ kind: 'removed' }, new DOMRect());
  expect(gone.documentElement.children).toHaveLength(2);
});

test('shows itself in a page that is there, and goes', () => {
  const bar = createBar(document, words, on);
  bar.show({ kind: 'removed' }, new DOMRect());
  expect(document.documentElement.children).toHaveLength(3);
  bar.hide();
  expect(document.documentElement.children).toHaveLength(2);
});
