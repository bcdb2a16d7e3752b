import { expect, test } from 'vitest';
import { platformNames } from '@/lib/article/platforms/names';
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
  [
    'a number and a name, each in a heading',
    sources('RFC 9999: The Queue', ['RFC 9999', 'The Queue']),
    'RFC 9999: The Queue',
  ],
  [
    'a title that is only the address of the page',
    {
      ...sources('notes:wal [Lab]', ['Waiting for the log'], ['w.example']),
      main: 'Waiting for the log',
      url: 'https://w.example/notes/wal',
    },
    'Waiting for the log',
  ],
  ['a glyph of an icon font', sources('Pods - Manual', ['Pods\uf0c1']), 'Pods'],
  ['what is named wins over the document', sources('Home', [], [], ['A Post']), 'A Post'],
  ['a title that is only the site', sources('두레박', ['오늘의 글'], ['두레박']), '오늘의 글'],
  ['Tistory', sources('캐시가 사라진 날 — 두레박', ['캐시가 사라진 날'], ['두레박']), '캐시가 사라진 날'],
  ['Naver Blog', sources('캐시가 사라진 날 : 네이버 블로그', [], [...platformNames]), '캐시가 사라진 날'],
  ['Medium', sources('Why queues | by Ada Lovelace | Medium'), 'Why queues'],
  [
    'Medium with a publication',
    sources('Why queues | by Ada | Loom Weekly | Sep, 2020 | Medium'),
    'Why queues',
  ],
  ['»', sources('두레박 » 캐시가 사라진 날', [], ['두레박']), '캐시가 사라진 날'],
  ['·', sources('캐시가 사라진 날 · 두레박', [], ['두레박']), '캐시가 사라진 날'],
  ['an emoji in the name', sources('캐시가 사라진 날 | 🪣 두레박', [], ['두레박']), '캐시가 사라진 날'],
  ['an emoji in the title', sources('🔥 캐시가 사라진 날 | 두레박', [], ['두레박']), '🔥 캐시가 사라진 날'],
  ['real bars', sources('a | b in bash | Loom', [], ['Loom']), 'a | b in bash'],
  ['dev.to', sources('Why queues - DEV Community', [], [...platformNames]), 'Why queues'],
  ['velog', sources('캐시가 사라진 날', [], ['velog']), '캐시가 사라진 날'],
  ['a subtitle after a colon', sources('Kafka: the good parts', [], ['Loom']), 'Kafka: the good parts'],
  ['code in a heading', sources('What is `null`? | Loom', ['What is null?']), 'What is null?'],
  [
    'quotes as a heading draws them',
    sources('It\'s a "queue"... - Loom', ['It’s a “queue”…']),
    'It’s a “queue”…',
  ],
  [
    'every page is called after the site',
    { ...sources('두레박', ['두레박', '오늘의 글'], ['두레박']), main: '오늘의 글' },
    '오늘의 글',
  ],
  ['nothing at all', sources(''), ''],
])('%s', (_, given, expected) => {
  expect(pickTitle(given)).toBe(expected);
});
