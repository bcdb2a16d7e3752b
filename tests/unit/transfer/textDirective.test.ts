import { expect, test } from 'vitest';
import { textDirective } from '@/lib/transfer/textDirective';

const around = (before: string, after: string) => ({ before, after });
const parts = (directive: string): string[] => directive.split(',').map(decodeURIComponent);

test.each([
  // read, before, after, alone, directive
  ['상수 하나를 고르는 일도 설계입니다.', '셋째, ', ' 그래서', true, ['상수 하나를 고르는 일도 설계입니다.']],
  // a passage that ends within a word is widened to the word
  ['시가 한꺼번에 만료되는', '그날 캐', '데도 아무도', true, ['캐시가 한꺼번에 만료되는데도']],
  // not over the end of a block
  ['설계를 다시 하던 날의 기록', '\n', '\n다음 문단', true, ['설계를 다시 하던 날의 기록']],
  ['설계를 다시 하던 날의 기록', '앞 제목\n', '\n', true, ['설계를 다시 하던 날의 기록']],
  // short, or not alone: with what stands beside it in its block
  ['캐시', '앞 문단\n우리는 그 ', '를 껐다.\n끝', true, ['우리는 그-', '캐시를', '-껐다.']],
  [
    '같은 문장이 두 번 나온다',
    '하나 둘 셋 넷 다섯 여섯 ',
    ' 그리고',
    false,
    ['둘 셋 넷 다섯 여섯-', '같은 문장이 두 번 나온다', '-그리고'],
  ],
  // over several blocks: by its ends
  ['첫째 문단의 끝\n둘째 문단의 처음', '', '', true, ['첫째 문단의 끝', '둘째 문단의 처음']],
])('%j', (read, before, after, isAlone, directive) => {
  expect(parts(textDirective(read, around(before, after), isAlone))).toEqual(directive);
});

test('a long passage is named by its first and last words', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(parts(textDirective(words, around('', ''), true))).toEqual([
    'word0 word1 word2 word3 word4',
    'word55 word56 word57 word58 word59',
  ]);
});

test('what parts a directive, or ends an address, is encoded', () => {
  expect(textDirective("a-b, c&d (e) 'f' g*h!", around('\n', '\n'), true)).toBe(
    'a%2Db%2C%20c%26d%20%28e%29%20%27f%27%20g%2Ah%21',
  );
});

test.each(['', '…', '“ ”', '→\n다음'])('nothing names %j', (read) => {
  expect(textDirective(read, around('', ''), true)).toBe('');
});
