import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/lib/search/parseQuery';
import type { Period } from '@/lib/search/period';
import type { Clause, Condition, Filter } from '@/lib/search/query';

const dayOf = (at: number): string => {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
};

const daysOf = ({ from, to }: Partial<Period>): string =>
  [from, to].map((at) => (at === undefined ? '' : dayOf(at))).join('..');

/** A query in short: `word`, `word…` (open), `"phrase"`, `by=value`, `!` (not), ` | ` (or). */
function short(input: string, own = {}): string {
  const filter = (f: Filter): string => `${f.by}=${f.by === 'date' ? daysOf(f) : f.value}`;
  const condition = (c: Condition): string =>
    c.kind === 'word' ? c.text + (c.open ? '…' : '') : c.kind === 'phrase' ? `"${c.text}"` : filter(c.filter);
  const clause = ({ not, any }: Clause): string => (not ? '!' : '') + any.map(condition).join(' | ');
  const { clauses, fields } = parseQuery(input, own);
  return [...clauses.map(clause), ...(fields ? [`in ${fields.join(' ')}`] : [])].join(', ');
}

describe('words', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['장애 복구', '장애, 복구…'],
    ['장애 복구 ', '장애, 복구'],
    ['"장애 복구" 회고 ', '"장애 복구", 회고'],
    ['“장애 복구”', '"장애 복구"'],
    ['""', ''],
    ['-redis kafka ', '!redis, kafka'],
    ['-"지난 달" 회고', '!"지난 달", 회고…'],
    ['redis OR kafka streams ', 'redis | kafka, streams'],
    ['a OR b OR c ', 'a | b | c'],
    ['redis or kafka ', 'redis, or, kafka'],
    ['--save-dev ', '--save-dev'],
    ['c++ C# .babelrc ', 'c++, C#, .babelrc'],
  ])('%j: %s', (input, expected) => {
    expect(short(input)).toBe(expected);
  });
});

describe('conditions', () => {
  test.each([
    ['tag:서버', 'tag=서버'],
    ['태그:#서버', 'tag=서버'],
    ['tag:"두 낱말" 뒤 ', 'tag=두 낱말, 뒤'],
    ['TAG:a -tag:b', 'tag=a, !tag=b'],
    ['tag:a OR 태그:b', 'tag=a | tag=b'],
    ['site:더팀스 사이트:blog.example', 'site=더팀스, site=blog.example'],
    ['언어:한국어 lang:EN', 'lang=ko, lang=en'],
    ['연재:"블록체인 독학일기"', 'series=블록체인 독학일기'],
    ['is:starred status:reading 상태:읽는중 상태:"받은 글"', 'is=starred, is=reading, is=reading, is=unread'],
    [
      'has:note has:code 코드:있음 메모:있음 하이라이트:없음',
      'has=note, has=code, has=code, has=note, !has=highlight',
    ],
    ['-코드:없음', 'has=code'],
    ['color:yellow 색:분홍 색:보라색', 'colour=yellow, colour=pink, colour=violet'],
    ['태그'.normalize('NFD') + ':a', 'tag=a'],
  ])('%j: %s', (input, expected) => {
    expect(short(input)).toBe(expected);
  });

  test('a colour goes by the name that the reader gave it', () => {
    expect(short('색:중요 색:yellow', { pink: '중요' })).toBe('colour=pink, colour=yellow');
  });
});

describe('dates', () => {
  test.each([
    ['before:2016', 'date=..2016-1-1'],
    ['after:2016-08 이전:2016.9.3', 'date=2016-8-1.., date=..2016-9-3'],
    ['이후:2016-12-31', 'date=2016-12-31..'],
    ['기간:2016-08..2016-09', 'date=2016-8-1..2016-10-1'],
    ['date:2016-12', 'date=2016-12-1..2017-1-1'],
    ['date:2016..', 'date=2016-1-1..'],
    ['date:..2016', 'date=..2017-1-1'],
    ['-date:2016', '!date=2016-1-1..2017-1-1'],
    ['a OR date:2016 b', 'a | date=2016-1-1..2017-1-1, b…'],
    ['date:2016 OR date:2018', 'date=2016-1-1..2017-1-1 | date=2018-1-1..2019-1-1'],
    ['before:201', ''],
    ['before:2016-13', ''],
    ['before:2016-02-30', ''],
    ['date:..', ''],
    ['date:2016..x', ''],
  ])('%j: %s', (input, expected) => {
    expect(short(input)).toBe(expected);
  });
});

describe('where words may stand', () => {
  test.each([
    ['in:title 캐시 ', '캐시, in title'],
    ['in:notes', 'in highlights notes'],
    ['in:code 위치:제목', 'in title code'],
    ['-in:code', 'in title tags text highlights notes'],
    ['in:', ''],
    ['in:here', ''],
  ])('%j: %s', (input, expected) => {
    expect(short(input)).toBe(expected);
  });
});

describe('what is malformed or half typed is no error', () => {
  test.each([
    ['tag:', ''],
    ['tag:#', ''],
    ['tag:"', ''],
    ['tag:"두 낱', 'tag=두 낱'],
    ['is:foo', ''],
    ['-', ''],
    ['a - b ', 'a, b'],
    ['OR', ''],
    ['OR a', 'a…'],
    ['a OR', 'a'],
    ['a OR OR b', 'a | b…'],
    ['-a OR b', '!a, b…'],
    ['a OR -b c', 'a, !b, c…'],
    ['"장애 복', '장애, 복…'],
    ['"', ''],
    ['https://example.com/a', 'https://example.com/a…'],
    ['std::vector', 'std::vector…'],
    ['tag::x', 'tag::x…'],
    ['a:b', 'a:b…'],
    ['a:"b c" ', 'a:"b, c"'],
    ['코드:리뷰', '코드:리뷰…'],
    [':', ':…'],
  ])('%j: %s', (input, expected) => {
    expect(short(input)).toBe(expected);
  });
});
