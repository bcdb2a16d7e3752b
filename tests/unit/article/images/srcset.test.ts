import { expect, test } from 'vitest';
import { bestOf } from '@/lib/article/images/srcset';

test.each([
  ['the widest that is not too wide', '/a.png 400w, /b.png 1200w, /c.png 3000w', '/b.png'],
  ['the first where all are wider', '/a.png 2000w, /b.png 3000w', '/a.png'],
  ['the densest', '/a.png, /b.png 1.5x,/c.png 2x', '/c.png'],
  [
    'commas in addresses',
    'https://cdn.example/w_400,h_300/a.png 1x, https://cdn.example/w_800/a.png 2x',
    'https://cdn.example/w_800/a.png',
  ],
  ['a list in lines', '\n  /a.png 1x,\n  /b.png 2x,\n', '/b.png'],
  ['descriptors that nobody knows are left out', '/a.png 1x 20h, /b.png 1x', '/b.png'],
  ['nothing', ' , ', null],
])('%s', (_, srcset, expected) => {
  expect(bestOf(srcset)).toBe(expected);
});
