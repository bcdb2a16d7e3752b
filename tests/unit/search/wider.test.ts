import { expect, test } from 'vitest';
import { widerSearches } from '@/lib/search/wider';

test.each([
  ['장애 복구', {}],
  ['in:title 장애', { places: '장애' }],
  ['태그:서버 장애', { conditions: '장애' }],
  ['태그:서버 in:code 장애', { places: '태그:서버 장애', conditions: '장애' }],
  ['태그:서버', {}],
  ['"장애 복구" 회고', { quotes: '장애 복구 회고' }],
  ['-"장애 복구" 회고', {}],
  ['tag:a OR 장애', { conditions: '장애' }],
  ['장애 tag:a OR tag:b 복구', { conditions: '장애 복구' }],
  ['장애 OR tag:a OR 복구', { conditions: '장애 OR 복구' }],
  ['OR 장애 OR', {}],
  ['std::vector a:b', {}],
])('%j', (input, expected) => {
  expect(Object.fromEntries(widerSearches(input).map((wider) => [wider.without, wider.input]))).toEqual(
    expected,
  );
});
