import { describe as group, expect, test } from 'vitest';
import { finderOf } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import { otherNames } from '@/lib/search/terms';

/** What is found of a query in a text, as it is written there. `_` at the end: nothing is being typed any more. */
function found(query: string, text: string, names?: (word: string) => readonly string[]): string[] {
  const all = finderOf(parseQuery(query.replace(/_$/, ' ')), names).all(text);
  return all.map(({ start, end }) => text.slice(start, end));
}

group('texts in which every word stands', () => {
  test.each([
    ['', 'anything', true],
    ['  ', '', true],
    ['cache', 'Write-through CACHE', true],
    ['cache warm', 'Warming up the cache', true],
    ['cache cold', 'Warming up the cache', false],
    ['캐시', '분산 캐시를 데우는 법', true],
    ['캐시'.normalize('NFD'), '분산 캐시', true],
    ['캐시', '분산 캐시'.normalize('NFD'), true],
    ['c++', 'Modern C++ (20)', true],
    ['.*', 'no pattern', false],
    ['İstanbul', 'istanbul'.replace('i', 'i̇'), true],
  ])('%j in %j: %s', (query, text, expected) => {
    const each = finderOf(parseQuery(query)).each(text);
    expect(each.every((places) => places.length > 0)).toBe(expected);
  });
});

group('places of words', () => {
  test.each([
    ['', 'anything', []],
    ['cache', 'The Cache and the caches', ['Cache', 'cache']],
    ['the cache', 'The Cache', ['The', 'Cache']],
    ['ca ache', 'cache', ['cache']],
    ['aaa', 'aaaaa', ['aaaaa']],
    ['cold cache', 'cache', ['cache']],
    ['캐시', '분산 캐시'.normalize('NFD'), ['캐시'.normalize('NFD')]],
    ['i̇stanbul x', 'İSTANBUL 🚀 x', ['İSTANBUL', 'x']],
    ['🚀', 'a🚀b', ['🚀']],
    ['international', 'an inter\u00adna\u200btional', ['inter\u00adna\u200btional']],
    ['"two words"', 'two\u200b wor\u00adds', ['two\u200b wor\u00adds']],
    ['café', 'Cafe, CAFÉ', ['Cafe', 'CAFÉ']],
    ['ffi ye', 'eﬃcient … yes', ['ﬃ', 'ye']],
    ['user id', 'getUserById', ['User', 'Id']],
    ['go', 'Algorithms in Go, MongoDB', ['Go']],
    ['id', 'valid user_id', ['id']],
    ['ts', 'tests in index.ts', ['ts']],
    ['c++ C# .babelrc', 'in C++, c# and .babelrc', ['C++', 'c#', '.babelrc']],
    ['-redis kafka', 'redis and kafka', ['kafka']],
    ['redis OR kafka', 'redis and kafka', ['redis', 'kafka']],
    ['tag:redis', 'redis', []],
    ['"장애  복구" 장애', '복구 장애\n복구', ['장애\n복구']],
    ['"the cat', 'cat', ['cat']],
  ])('%j in %j', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });
});

group('Korean words', () => {
  const text = '새 데이터베이스를 고르다';
  test.each([
    ['데이터베이스', ['데이터베이스']],
    ['이터베', ['이터베']],
    ['데잍', ['데이터']],
    ['데이ㅌ', ['데이터']],
    ['데이터베이슬', ['데이터베이스를']],
    ['ㄷㅇㅌㅂㅇㅅ', ['데이터베이스']],
    ['ㄷㅇㅌ_', ['데이터']],
    ['데ㅇ_', ['데이']],
    ['epdlxj', ['데이터']],
    ['데이터베이스에서_', ['데이터베이스']],
    ['데이터베이스를_', ['데이터베이스를']],
    ['데잍_', []],
    ['고ㄹ', ['고르']],
    ['곤', []],
  ])('%j', (query, expected) => {
    expect(found(query, text)).toEqual(expected);
  });

  test.each([
    ['데이터베이스', '데이터 베이스를', ['데이터 베이스']],
    ['데이터 베이스', '데이터베이스', ['데이터베이스']],
    ['고', '과자', ['과']],
    ['갑', '값이', ['값']],
    ['값', '갑시다', ['갑시']],
    ['ㅋㅋ', '좋다 ㅋㅋ', ['ㅋㅋ']],
    ['ㄳ', '값 ㄳ, 감사', ['ㄳ', '감사']],
    ['Tmfprl', '쓰레기 수집', ['쓰레기']],
    ['큐', '메시지큐와 큐', ['큐']],
    ['큐', '메시지큐', ['큐']],
    ['ㅏㅔㅑ', 'an api', []],
    ['메ㅑ', 'an api', ['api']],
  ])('%j in %j', (query, other, expected) => {
    expect(found(query, other)).toEqual(expected);
  });

  test('other names of the same thing are found where it is not named itself', () => {
    const names = otherNames([['갈피', 'galpi']]);
    expect(found('kubernetes', '쿠버네티스와 k8s', names)).toEqual(['쿠버네티스', 'k8s']);
    expect(found('galpi', '갈피', names)).toEqual(['갈피']);
    const spaced = otherNames([['garbage collection', 'gc']]);
    expect(found('garbage collection', 'GC가 멈춘다', spaced)).toEqual(['GC']);
    expect(found('galpi', 'Galpi, 갈피', names)).toEqual(['Galpi']);
  });
});

group('what was pasted into the field', () => {
  test.each([
    [
      'a page',
      Array.from({ length: 5000 }, (_, i) => `말${i}번`).join(' '),
      '말0번 말31번 말32번',
      ['말0번', '말31번'],
    ],
    ['a word as long as a book', 'a'.repeat(1_000_000), 'a'.repeat(1000), ['a'.repeat(1000)]],
    ['a sentence without its spaces', '가나다라마'.repeat(4000), '가나다라마 가나', []],
    ['a phrase as long as a book', `"${'긴 말 '.repeat(100_000)}"`, '긴 말', []],
  ])('%s', (_, pasted, text, expected) => {
    expect(found(`${pasted}_`, text)).toEqual(expected);
  });
});
