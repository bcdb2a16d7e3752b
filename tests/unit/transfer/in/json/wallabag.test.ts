// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const content =
  '<p>락은 하나다.</p><div><p>첫 <b>락은</b> 둘이다.</p><p>그 락은\n 셋이다.</p></div><p>표는 하나다.</p>';
const read = (quote: string, range: object | null) =>
  contents(
    JSON.stringify([
      {
        url: 'https://dev.example/a',
        is_archived: 0,
        content,
        annotations: [{ text: '', quote, ranges: range ? [range] : [] }],
      },
    ]),
  ).items[0]!.highlights[0]!;
const at = (start: string, startOffset: unknown, end: string, endOffset: unknown) => ({
  start,
  startOffset,
  end,
  endOffset,
});

test.each([
  ['/p[1]', 0, 2, '', ' 하나다.첫 락은'],
  ['/div[1]/p[1]/b[1]', 0, 2, '락은 하나다.첫 ', ' 둘이다.'],
  ['/div/p[2]', '2', '4', '둘이다.그 ', '\n 셋이다.'],
])('of words that stand in several places the range tells which, %s', (path, from, to, prefix, suffix) => {
  const found = read('락은', at(path, from, path, to));
  expect(found.prefix.endsWith(prefix)).toBe(true);
  expect(found.suffix.startsWith(suffix)).toBe(true);
});

test('a range over several elements is read too', () => {
  expect(read('락은', at('/div[1]/p[1]', 2, '/div[1]/p[1]/b[1]', 2)).suffix).toMatch(/^ 둘이다/);
});

test.each([
  ['표는', at('/p[2]', 0, '/p[2]', 2)],
  ['락은', at('/p[9]', 0, '/p[9]', 2)],
  ['락은', at('/p[1]', 3, '/p[1]', 5)],
  ['락은', at('//p', 0, '/p[1]', 'x')],
  ['락은', null],
])('%s needs none, or has none that is right', (quote, range) => {
  expect(read(quote, range)).toMatchObject({ prefix: '', suffix: '' });
});
