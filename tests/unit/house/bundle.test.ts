import { expect, test } from 'vitest';
import { differences, foreignIn, sinksIn } from '@/scripts/house/bundle';

test.each([
  ['eval("1")', 'eval'],
  ['new Function("return 1")', 'new Function'],
  ['const f=Function("a","return a")', 'new Function'],
  ['e.innerHTML=x', 'HTML written as text'],
  ['e.outerHTML = x', 'HTML written as text'],
  ['e.insertAdjacentHTML("beforeend",x)', 'HTML that nobody has sanitised'],
  ['import("https://cdn.example/x.js")', 'code from elsewhere'],
  ['setTimeout("run()",1)', 'text that is run later'],
])('%s is found', (code, what) => {
  expect(sinksIn(code)).toEqual([what]);
});

test.each([
  'a.innerHTML==b',
  'const h=e.innerHTML',
  'retrieval(1)',
  'x.eval(1)',
  'isFunction(x)',
  'import("./a.js")',
])('%s is not', (code) => {
  expect(sinksIn(code)).toEqual([]);
});

test('pages have scripts and styles of the package alone', () => {
  const own = '<script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/a.css">';
  expect(foreignIn(own)).toEqual([]);
  const foreign = [
    '<script>',
    '<script src="https://x.example/a.js">',
    '<script src="//x.example/a.js">',
    '<style>',
  ];
  expect(foreignIn(foreign.join('\n'))).toEqual(foreign);
});

test('a file that is missing or other is told', () => {
  const one = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(
    differences(
      one,
      new Map([
        ['a', '1'],
        ['c', '3'],
      ]),
    ),
  ).toEqual(['b', 'c']);
  expect(differences(one, new Map(one))).toEqual([]);
});
