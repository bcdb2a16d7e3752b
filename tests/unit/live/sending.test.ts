import { expect, test } from 'vitest';
import { createSending } from '@/lib/live/sending';
import type { Acknowledgement, Operation } from '@/lib/model/operation';

const step = (id: string): Operation => ({
  id,
  at: 1,
  canonical: null,
  kind: 'remove',
  highlightId: 'h',
});

function library() {
  const taken: string[] = [];
  let answer: Acknowledgement = { ok: false, reason: 'full' };
  const sending = createSending(async ({ id }) => {
    if (answer.ok) taken.push(id);
    return answer;
  });
  return { taken, sending, makeRoom: () => (answer = { ok: true }) };
}

test('what the library did not take is sent again, of every mark', async () => {
  const { taken, sending, makeRoom } = library();
  await sending.send('h1', step('a'));
  await sending.send('h2', step('b'));
  await sending.retry();
  expect([sending.progressOf('h1'), sending.progressOf('h2')]).toEqual(['full', 'full']);
  makeRoom();
  await sending.retry();
  await sending.retry();
  expect(taken).toEqual(['a', 'b']);
  expect([sending.progressOf('h1'), sending.progressOf('h2')]).toEqual(['saved', 'saved']);
});

test('what made a mark goes before what changes it', async () => {
  const { taken, sending, makeRoom } = library();
  await sending.send('h1', step('made'));
  makeRoom();
  await sending.send('h1', step('changed'));
  expect(taken).toEqual(['made', 'changed']);
});

test('a mark is not saved while what made it is not, whatever was taken after', async () => {
  const answers = new Map<string, (answer: Acknowledgement) => void>();
  const sending = createSending(({ id }) => new Promise((resolve) => answers.set(id, resolve)));
  const made = sending.send('h1', step('made'));
  const changed = sending.send('h1', step('changed'));
  answers.get('made')!({ ok: false, reason: 'full' });
  await made;
  answers.get('changed')!({ ok: true });
  await changed;
  expect(sending.progressOf('h1')).toBe('failed');
});

test('a page whose extension is gone is told so', async () => {
  const sending = createSending(() => Promise.reject(new Error('Extension context invalidated.')));
  await sending.send('h1', step('a'));
  expect(sending.progressOf('h1')).toBe('orphaned');
});
