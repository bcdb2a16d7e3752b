import { expect, test } from 'vitest';
import vectors from './own.json';
import { linesOf, totalsOf } from './report.mjs';
import { tryAll } from './tryAll.mjs';

test('a few hostile inputs of every kind execute nothing, ask for nothing, and come back as text', async () => {
  const results = await tryAll(vectors);
  const { tried, executed, requests, disallowed, broken, control, texts } = totalsOf(results);
  expect({ executed, requests, disallowed, broken }, linesOf(results).join('\n')).toEqual({
    executed: 0,
    requests: 0,
    disallowed: 0,
    broken: 0,
  });
  expect({ tried, texts }).toEqual({ tried: vectors.length, texts: 2 });
  // Without the sanitiser they do: otherwise all of this would prove nothing.
  expect(control).toBeGreaterThan(8);
});
