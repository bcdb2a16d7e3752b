import { describe as group, expect, test } from 'vitest';
import { matcher, matchRanges } from '@/lib/search/match';

group('matcher', () => {
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
    expect(matcher(query)(text)).toBe(expected);
  });
});

group('matchRanges', () => {
  test.each([
    ['', 'anything', []],
    ['cache', 'The Cache and the caches', ['Cache', 'cache']],
    ['the cache', 'The Cache', ['The', 'Cache']],
    ['ca ache', 'cache', ['cache']],
    ['aa', 'aaaa', ['aaaa']],
    ['cold cache', 'cache', []],
    ['캐시', '분산 캐시'.normalize('NFD'), ['캐시'.normalize('NFD')]],
    ['i̇stanbul x', 'İSTANBUL 🚀 x', ['İSTANBUL', 'x']],
    ['🚀', 'a🚀b', ['🚀']],
  ])('%j in %j', (query, text, expected) => {
    expect(matchRanges(query, text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
