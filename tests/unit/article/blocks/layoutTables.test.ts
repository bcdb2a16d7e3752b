// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { layoutTables } from '@/lib/article/blocks/layoutTables';
import { after } from '../body';

const table = (rows: string, attributes = ''): string => `<table${attributes}><tbody>${rows}</tbody></table>`;

describe('a table that only places things', () => {
  test.each([
    ['of one cell', table('<tr><td>a <b>b</b></td></tr>'), '<p>a <b>b</b></p>'],
    [
      'of one column',
      table('<tr><td><p>a</p></td></tr><tr><td><pre>b</pre></td></tr>'),
      '<div><p>a</p></div><div><pre>b</pre></div>',
    ],
    ['that says so', table('<tr><td>a</td><td>b</td></tr>', ' role="presentation"'), '<p>a</p><p>b</p>'],
    [
      'of columns of text',
      table('<tr><td><p>a</p><p>b</p></td><td><h3>c</h3></td></tr>'),
      '<div><p>a</p><p>b</p></div><div><h3>c</h3></div>',
    ],
    [
      'around a table of data',
      table(`<tr><td>${table('<tr><th>a</th></tr>')}</td></tr>`),
      `<div>${table('<tr><th>a</th></tr>')}</div>`,
    ],
  ])('%s', (_, html, expected) => expect(after(layoutTables, html)).toBe(expected));
});

describe('a table of data stays', () => {
  test.each([
    ['with a head', '<table><thead><tr><td>a</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'],
    ['with a caption', '<table><caption>x</caption><tbody><tr><td>1</td></tr></tbody></table>'],
    ['with two columns', table('<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>')],
    [
      'with lists in its cells',
      table(
        '<tr><td>a</td><td><ul><li>1</li></ul></td></tr><tr><td rowspan="2">b</td><td><p>2</p></td></tr>',
      ),
    ],
  ])('%s', (_, html) => expect(after(layoutTables, html)).toBe(html));
});
