import { expect, test } from 'vitest';
import { textSinks } from '@/scripts/build/textSinks';

const transform = textSinks().transform as unknown as (code: string, id: string) => { code: string } | null;

test('what a library writes as HTML is written as text', () => {
  expect(transform('a.innerHTML = b; c.innerHTML=d', '/x/node_modules/l/i.js')!.code).toBe(
    'a.textContent = b; c.textContent=d',
  );
});

test('what is only read stays, and so does code of our own', () => {
  expect(transform('if (a.innerHTML == b) c(d.innerHTML)', '/x/node_modules/l/i.js')).toBeNull();
  expect(transform('a.innerHTML = b', '/x/lib/a.ts')).toBeNull();
});
