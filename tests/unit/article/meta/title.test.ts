import { expect, test } from 'vitest';
import { pickTitle } from '@/lib/article/meta/title';

const sources = (document: string, headings: string[] = [], sites: string[] = [], named: string[] = []) => ({
  document,
  headings,
  sites,
  named,
});

test.each([
  ['the site falls off', sources('캐시가 사라진 날 | 두레박', [], ['두레박']), '캐시가 사라진 날'],
  ['in front as well', sources('두레박 :: 캐시가 사라진 날', [], ['두레박']), '캐시가 사라진 날'],
  [
    'a real part stays',
    sources('Broker - and the Table | Lathe', ['Broker - and the Table'], ['Lathe']),
    'Broker - and the Table',
  ],
  [
    'a real part stays without a heading',
    sources('Broker - and the Table', [], ['Lathe']),
    'Broker - and the Table',
  ],
  ['without a known site the heading decides', sources('Pods - Manual', ['Pods']), 'Pods'],
  ['the start before the end', sources('Async - The Book', ['The Book', 'Async']), 'Async'],
  ['a glyph of an icon font', sources('Pods - Manual', ['Pods\uf0c1']), 'Pods'],
  ['what is named wins over the document', sources('Home', [], [], ['A Post']), 'A Post'],
  ['a title that is only the site', sources('두레박', ['오늘의 글'], ['두레박']), '오늘의 글'],
  ['nothing at all', sources(''), ''],
])('%s', (_, given, expected) => {
  expect(pickTitle(given)).toBe(expected);
});
