import { describe, expect, test } from 'vitest';
import { codesOf, folded } from '@/lib/search/codes';
import { eachToken } from '@/lib/search/tokens';

function tokens(text: string, parts = false): string[] {
  const found: string[] = [];
  eachToken(text, parts, (token) => found.push(token));
  return found;
}
const coded = (...words: string[]): string[] => words.map((word) => codesOf(folded(word)));

describe('words', () => {
  test.each([
    ['캐시를 비운다.', ['캐시를', '비운다']],
    ['Dexie를(2.0)', ['dexie를', '2', '0']],
    ['c++와 C#을, F# i++', ['c++와', 'c#을', 'f#', 'i++']],
    ['C#8.0 C#12의 c++17', ['c#', '8', '0', 'c#', '12의', 'c++17']],
    ['a+b #tag page#part', ['a', 'b', 'tag', 'page', 'part']],
    ['.babelrc tsconfig.json 끝.다음', ['.babelrc', 'tsconfig', '.json', '끝', '다음']],
    ['conv2d_transpose(x)', ['conv2d_transpose', 'x']],
    ['std::vector HTTP/2 utf-8', ['std', 'vector', 'http', '2', 'utf', '8']],
    ['naïve ＡＢＣ ﬁne', ['naive', 'abc', 'fine']],
    ['한글'.normalize('NFD'), ['한글']],
    [
      'inter\u00adnational get\u200bUser 데이터\u200b베이스\u2060를 \u200b',
      ['international', 'getuser', '데이터베이스를'],
    ],
    ['', []],
    ['… — !?', []],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(coded(...expected));
  });

  test('names give their parts too', () => {
    expect(tokens('getUserById XMLHttpRequest snake_case plain', true)).toEqual(
      coded(
        'getuserbyid',
        'get',
        'user',
        'by',
        'id',
        'xmlhttprequest',
        'xml',
        'http',
        'request',
        'snake_case',
        'snake',
        'case',
        'plain',
      ),
    );
  });

  test('long runs are cut into pieces that share their ends', () => {
    const run = 'abcdefghij'.repeat(20);
    const pieces = tokens(run);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(60);
    for (let at = 0; at + 15 <= run.length; at += 1)
      expect(pieces.some((piece) => piece.includes(run.slice(at, at + 15)))).toBe(true);
  });

  test.each(['getX', 'x_', '0b_'])('so are the parts of names: %s…', (name) => {
    for (const letter of ['A', 'q', '1']) {
      const lengths = tokens(`${name}${letter.repeat(400)}Aa`, true).map(({ length }) => length);
      expect(Math.max(...lengths)).toBe(60);
    }
  });
});
