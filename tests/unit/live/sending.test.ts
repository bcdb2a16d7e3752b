import { expect, test, vi } from 'vitest';
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
  const operate = async ({ id }: Operation): Promise<Acknowledgement> => {
    if (answer.ok) taken.push(id);
    return answer;
  };
  const sending = createSending({ operate, journal: async () => undefined });
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

/** A library that answers when it is told to. */
function slowLibrary() {
  const answers = new Map<string, (answer: Acknowledgement) => void>();
  const [sent, journalled]: [string[], string[]] = [[], []];
  const operate = ({ id }: Operation): Promise<Acknowledgement> => {
    sent.push(id);
    return new Promise((resolve) => answers.set(id, resolve));
  };
  const sending = createSending({ operate, journal: async ({ id }) => void journalled.push(id) });
  const answer = (id: string, ok: boolean): void => answers.get(id)!(ok ? { ok } : { ok, reason: 'full' });
  return { sending, sent, journalled, answer };
}

test('a mark is not saved while what made it is not, whatever was taken after', async () => {
  const { sending, answer } = slowLibrary();
  const made = sending.send('h1', step('made'));
  const changed = sending.send('h1', step('changed'));
  answer('made', false);
  await made;
  answer('changed', true);
  await changed;
  expect(sending.progressOf('h1')).toBe('failed');
});

test('what the library refused goes again in the order in which it was done', async () => {
  const { sending, sent, answer } = slowLibrary();
  const steps = [sending.send('h1', step('removed')), sending.send('h1', step('restored'))];
  answer('removed', false);
  await steps[0];
  answer('restored', false);
  await steps[1];
  const again = sending.retry();
  answer('removed', true);
  await vi.waitFor(() => expect(sent).toEqual(['removed', 'restored', 'removed', 'restored']));
  answer('restored', true);
  await again;
  expect(sending.progressOf('h1')).toBe('saved');
});

test('what waits for something else to be answered is written down at once', async () => {
  const { sending, sent, journalled, answer } = slowLibrary();
  const made = sending.send('h1', step('made'));
  answer('made', false);
  await made;
  void sending.send('h1', step('changed'));
  expect(sent).toEqual(['made', 'made']);
  expect(journalled).toEqual(['changed']);
});

test('a mark is not saved yet while any answer is on its way', async () => {
  const { sending, answer } = slowLibrary();
  const steps = [sending.send('h1', step('made')), sending.send('h1', step('changed'))];
  answer('made', true);
  await steps[0];
  expect(sending.progressOf('h1')).toBe('pending');
  answer('changed', true);
  await steps[1];
  expect(sending.progressOf('h1')).toBe('saved');
});

test('a page whose extension is gone is told so', async () => {
  const gone = (): Promise<never> => Promise.reject(new Error('Extension context invalidated.'));
  const sending = createSending({ operate: gone, journal: gone });
  await sending.send('h1', step('a'));
  expect(sending.progressOf('h1')).toBe('orphaned');
});
