import { expect, test } from 'vitest';
import { highlightsIn } from '@/lib/transfer/in/json/omnivoreHighlights';

const first = (markdown: string, html = '') => highlightsIn(markdown, null, html).highlights[0]!;

test.each([
  ['#다시 읽기 #db', ['다시 읽기', 'db']],
  ['#db', ['db']],
  ['# 제목', []],
  ['## 제목', []],
  ['#1 원칙은 이렇다 '.padEnd(80, '가'), []],
])('of the paragraph %s the labels are %j', (line, tags) => {
  const { note, ...highlight } = first(`> 행을 모은다 \n\n${line}\n\n메모\n`);
  expect(highlight.tags).toEqual(tags);
  expect(String(note).trim()).toBe(tags.length > 0 ? '메모' : `${line}\n\n메모`);
});

test('a note whose first line begins with # goes on in its next', () => {
  expect(first('> 행을 모은다 \n\n#중요 다시 볼 것\n둘째 줄\n')).toMatchObject({ tags: [] });
});

test('an address with brackets goes whole', () => {
  expect(
    first('> [표](https://dev.example/표_(자료)) 와 ![x](https://dev.example/x_(1).png)행'),
  ).toMatchObject({
    quote: '표 와 행',
  });
});

test('what stands in the page as it is written stays', () => {
  const html =
    '<p><b>굵은</b> 글과 <i>코드</i></p><pre>const a = `b`;\n  f(a &amp;&amp; [c](https://dev.example))</pre>';
  expect(
    first('> **굵은** 글과 `코드`\n> const a = `b`;\nf(a && [c](https://dev.example))', html),
  ).toMatchObject({
    quote: '굵은 글과 코드\nconst a = `b`;\nf(a && [c](https://dev.example))',
  });
});

test.each([
  ['> * 키는\n> * 행은', '키는\n행은'],
  ['> 1. 키는\n> 2. 행은 **따로**', '키는\n행은 따로'],
  ['> ## 색인\n> 행을 _모은다_', '색인\n행을 모은다'],
  ['> my\\_table\\[0\\] 은 3\\. 것', 'my_table[0] 은 3. 것'],
  ['> ```sql\n> select 1\n> ```', 'select 1'],
  ['> my_own_table 과 2 * 3 * 4', 'my_own_table 과 2 * 3 * 4'],
])('%j has the marks of its page: %j', (markdown, quote) => {
  expect(first(markdown).quote).toBe(quote);
});

test('numbers and signs that stand in the page stay', () => {
  const html = '<p>3. 키는 _따로_ 둔다</p><pre>* a\n\\_b</pre>';
  expect(first('> 3. 키는 _따로_ 둔다\n> * a\n> \\_b', html).quote).toBe('3. 키는 _따로_ 둔다\n* a\n\\_b');
});

test('a line of white space, and more marks than anybody makes, are read at once', () => {
  const text = '가'.repeat(1_000_000);
  const { quote } = first(`> ${'`나` '.repeat(20_000)}`, text);
  expect(String(quote)).not.toContain('`');
  expect(first(`> 말\n\n#a${' '.repeat(100_000)}b`)).toMatchObject({ tags: ['a b'] });
});
