import { expect, test } from 'vitest';
import { align } from '@/lib/anchor/align';
import { chain, type Run } from '@/lib/anchor/chain';
import { prose, seeded } from './random';

const open = { head: false, tail: false };
const none = { old: 0, now: 0 };

function shared(runs: readonly Run[], old: string): string[] {
  return runs.map((run) => old.slice(run.old, run.old + run.length));
}

test.each([
  ['equal texts', 'thewholetext', 'thewholetext', ['thewholetext']],
  ['a word put in', 'beforeafter', 'beforenewafter', ['before', 'after']],
  ['a word taken out', 'beforeoldafter', 'beforeafter', ['before', 'after']],
  ['the order of the longer part', 'firstsecondthird', 'thirdfirstsecond', ['firstsecond']],
  ['nothing of texts that share nothing', 'abcdefgh', 'stuvwxyz', []],
  ['nothing of what stands twice', 'samesame', 'samesamesame', []],
])('chains %s', (_, old, now, expected) => {
  expect(shared(chain(old, now), old)).toEqual(expected);
});

test('aligns between the runs of a chain, also what is not unique', () => {
  const old = 'startofaline|ab|ab|ab|endofaline';
  const now = 'startofaline|ab|ab|endofaline';
  expect(shared(align(old, now, open, none), old).join('')).toBe('startofaline|ab|ab|endofaline');
});

test('moves runs to where the texts were cut from', () => {
  expect(align('quote', 'xxquote', open, { old: 10, now: 100 })).toEqual([{ old: 10, now: 102, length: 5 }]);
});

test('runs are in order, inside of both texts, and equal in them', () => {
  const random = seeded(4);
  for (let round = 0; round < 200; round += 1) {
    const old = prose(random, random.below(40));
    const now = old
      .split(' ')
      .filter(() => random.next() > 0.2)
      .map((word) => (random.next() < 0.2 ? random.pick(['other', '말', word + word]) : word))
      .join(' ');
    const bound = { head: random.next() < 0.5, tail: random.next() < 0.5 };
    let before: Run = { old: 0, now: 0, length: 0 };
    for (const run of align(old, now, bound, none)) {
      expect(run.old).toBeGreaterThanOrEqual(before.old + before.length);
      expect(run.now).toBeGreaterThanOrEqual(before.now + before.length);
      expect(now.slice(run.now, run.now + run.length)).toBe(old.slice(run.old, run.old + run.length));
      expect(run.length).toBeGreaterThan(0);
      before = run;
    }
  }
});
