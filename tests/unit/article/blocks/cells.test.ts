// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cells } from '@/lib/article/blocks/cells';
import { after } from '../body';

const row = (cell: string): string => `<table><tbody><tr>${cell}</tr></tbody></table>`;

test.each([
  ['<td style="text-align: right;">1</td>', '<td style="text-align: right;" align="right">1</td>'],
  [
    '<th style="color:red;TEXT-ALIGN:Center">1</th>',
    '<th style="color:red;TEXT-ALIGN:Center" align="center">1</th>',
  ],
  ['<td align="LEFT">1</td>', '<td align="left">1</td>'],
  ['<td align="char">1</td>', '<td>1</td>'],
  ['<td style="text-align: start">1</td>', '<td style="text-align: start">1</td>'],
])('%s', (cell, expected) => expect(after(cells, row(cell))).toBe(row(expected)));
