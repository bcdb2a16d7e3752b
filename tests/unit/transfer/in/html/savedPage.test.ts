// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linkedData, savedFrom } from '@/lib/transfer/in/html/savedPage';

const of = (html: string): string | null =>
  savedFrom(html, new DOMParser().parseFromString(html, 'text/html'));

test.each([
  ['<!-- saved from url=(0024)https://dev.example/cache --><html>', 'https://dev.example/cache'],
  [
    '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://dev.example/s \n saved date: x\n-->',
    'https://dev.example/s',
  ],
  [
    '<link rel="canonical" href="https://dev.example/c"><meta property="og:url" content="https://o.example/">',
    'https://dev.example/c',
  ],
  ['<meta property="og:url" content="https://dev.example/o">', 'https://dev.example/o'],
  ['<link rel="canonical" href="/c">', null],
  ['<!-- saved from url=(0014)about:internet --><p>글', null],
  ['<p>글</p>', null],
])('%s', (html, url) => {
  expect(of(html)).toBe(url);
});

test('finds the JSON-LD that a safe parser leaves out', () => {
  expect(linkedData('<script>x</script><SCRIPT type=application/ld+json>{"a":1}</script >')).toEqual([
    '{"a":1}',
  ]);
});
