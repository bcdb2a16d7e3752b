import { describe, expect, test } from 'vitest';
import { completions, type Known } from '@/lib/search/complete';

const known: Known = {
  tags: [
    ['장애복구', 5],
    ['서버개발', 3],
    ['back end', 2],
    ['백엔드 테스트', 1],
    ['Café', 1],
  ],
  sites: [
    ['더팀스', 42],
    ['Hyperconnect Tech Blog', 9],
  ],
  series: [
    ['블록체인 독학일기', 2],
    ['“Effective Java” 읽기', 1],
  ],
  languages: [
    ['ko', 30],
    ['en', 12],
    ['ja', 1],
  ],
  colourNames: { pink: '다시 볼 것' },
  today: new Date(2026, 0, 20),
  lang: 'ko',
};

/** What is offered where `|` is, the others in brackets. */
function offered(typed: string, lang: 'ko' | 'en' = 'ko'): string[] {
  const caret = typed.indexOf('|');
  const all = completions(typed.replace('|', ''), caret, { ...known, lang });
  return all.filter(({ other }) => !other).map(({ text }) => text);
}

describe('names and values', () => {
  test.each([
    ['장애 복구 태|', ['태그:', '태그:장애복구', '태그:서버개발']],
    ['ㅌ|', ['태그:', '태그:장애복구', '태그:서버개발']],
    ['탟|', []],
    ['ta|', ['tag:', 'tag:장애복구', 'tag:서버개발']],
    ['사|', ['사이트:', '사이트:더팀스', '사이트:"Hyperconnect Tech Blog"', '상태:']],
    ['상|', ['상태:', '상태:별표', '상태:받은글', '사이트:']],
    ['코|', ['코드:있음']],
    ['장애|', []],
    ['"태|', []],
    ['태그:|', ['태그:장애복구', '태그:서버개발', '태그:"back end"', '태그:"백엔드 테스트"', '태그:Café']],
    ['태그:café|', ['태그:Café']],
    ['연재:eff|', ['연재:"Effective Java 읽기"']],
    ['태그:ㅈㅇ|', ['태그:장애복구']],
    ['태그:#서|', ['태그:서버개발']],
    ['태그:테|', ['태그:"백엔드 테스트"']],
    ['tag:"백엔드 테|', ['tag:"백엔드 테스트"']],
    ['-태그:서| 뒤', ['태그:서버개발']],
    ['태그:장애복구|', []],
    ['사이트:hyper|', ['사이트:"Hyperconnect Tech Blog"']],
    ['연재:ㅂㄹㅊ|', ['연재:"블록체인 독학일기"']],
    ['언어:|', ['언어:한국어', '언어:영어', '언어:ja']],
    ['lang:e|', ['lang:en']],
    ['is:|', ['is:별표', 'is:받은글', 'is:읽는중', 'is:다읽음', 'is:보관']],
    ['is:r|', ['is:reading']],
    ['색:다|', ['색:"다시 볼 것"']],
    ['기간:|', ['기간:2026-01', '기간:2025-12', '기간:2026', '기간:2025']],
    ['std:v|', []],
    ['| 태그', []],
  ])('%j: %j', (typed, expected) => {
    expect(offered(typed)).toEqual(expected);
  });

  test('in English, English ones', () => {
    expect(offered('is:|', 'en')).toEqual([
      'is:starred',
      'is:unread',
      'is:reading',
      'is:done',
      'is:archived',
    ]);
  });
});

test('what else there is comes last, in the language of the interface', () => {
  const others = (lang: 'ko' | 'en'): string[] =>
    completions('ta', 2, { ...known, lang }).flatMap(({ other, text }) => (other ? [text] : []));
  expect(others('ko')).toEqual(['사이트:', '상태:', '언어:', '코드:있음']);
  expect(others('en')).toEqual(['site:', 'is:', 'lang:', 'date:']);
  expect(completions('', 0, known).map(({ text }) => text)).toEqual(['태그:', '사이트:', '상태:', '언어:']);
});

test.each([
  ['장애 태|', '태그:', '장애 태그:|'],
  ['태| 장애', '태그:', '태그:| 장애'],
  ['태그:서|', '태그:서버개발', '태그:서버개발 |'],
  ['태그:서| 장애', '태그:서버개발', '태그:서버개발 |장애'],
  ['|장애', '태그:', '태그:| 장애'],
  ['-tag:b|', 'tag:"back end"', '-tag:"back end" |'],
])('%j with %j is %j', (typed, text, expected) => {
  const caret = typed.indexOf('|');
  const found = completions(typed.replace('|', ''), caret, known).find((one) => one.text === text)!;
  expect(`${found.input.slice(0, found.caret)}|${found.input.slice(found.caret)}`).toBe(expected);
});

test('how many posts have a value, and what a name is in English', () => {
  const [name, value] = completions('태', 1, known);
  expect(name).toMatchObject({ isName: true, alias: 'tag:', count: null });
  expect(value).toMatchObject({ isName: false, alias: null, count: 5 });
});
