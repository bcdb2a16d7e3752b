import { chain, type Run } from './chain';
import { fillGap } from './gap';

// How much longer than the old text the new one beside a free end may be.
const SLACK = 12;

/** What bounds the texts: at a bound end they meet, at a free end the new text may go on. */
export interface Bounds {
  head: boolean;
  tail: boolean;
}

/** Runs that both texts share, in order: the chain of what is unique in both, and what stands between its runs. */
export function align(old: string, now: string, bound: Bounds, shift: { old: number; now: number }): Run[] {
  const head = bound.head ? sharedHead(old, now) : 0;
  const tail = bound.tail ? sharedTail(old, now, head) : 0;
  const runs: Run[] = [];
  if (head > 0) push(runs, { old: shift.old, now: shift.now, length: head });
  between(
    old.slice(head, old.length - tail),
    now.slice(head, now.length - tail),
    bound,
    { old: shift.old + head, now: shift.now + head },
    runs,
  );
  if (tail > 0)
    push(runs, { old: shift.old + old.length - tail, now: shift.now + now.length - tail, length: tail });
  return runs;
}

function between(
  old: string,
  now: string,
  bound: Bounds,
  shift: { old: number; now: number },
  runs: Run[],
): void {
  if (old === '' || now === '') return;
  let o = 0;
  let n = 0;
  for (const run of [...chain(old, now), null]) {
    const toOld = run ? run.old : old.length;
    let toNow = run ? run.now : now.length;
    let fromNow = n;
    const room = toOld - o + SLACK;
    const head = n === 0 && !bound.head;
    const tail = run === null && !bound.tail;
    if (head && !tail && toNow - fromNow > room) fromNow = toNow - room;
    if (tail && !head && toNow - fromNow > room) toNow = fromNow + room;
    fillGap(
      old.slice(o, toOld),
      now.slice(fromNow, toNow),
      { old: o + shift.old, now: fromNow + shift.now },
      { head, tail },
      runs,
    );
    if (!run) break;
    push(runs, { old: run.old + shift.old, now: run.now + shift.now, length: run.length });
    o = run.old + run.length;
    n = run.now + run.length;
  }
}

function sharedHead(old: string, now: string): number {
  let length = 0;
  while (length < old.length && length < now.length && old[length] === now[length]) length += 1;
  return length;
}

function sharedTail(old: string, now: string, head: number): number {
  const most = Math.min(old.length, now.length) - head;
  let length = 0;
  while (length < most && old[old.length - 1 - length] === now[now.length - 1 - length]) length += 1;
  return length;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.old + last.length === run.old && last.now + last.length === run.now)
    last.length += run.length;
  else runs.push(run);
}
