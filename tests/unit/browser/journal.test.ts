import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { journal, journalAndSend } from '@/lib/browser/journal';
import type { Acknowledgement, Operation } from '@/lib/model/operation';

const sent = vi.hoisted(() => vi.fn<(name: string, entry: unknown) => Promise<Acknowledgement>>());
const runtime = vi.hoisted<{ id?: string | undefined }>(() => ({}));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: { ...fake, extension: { inIncognitoContext: false }, runtime } };
});
vi.mock('@/lib/browser/messages', () => ({ sendMessage: sent }));

const operation: Operation = { id: 'o', at: 1, canonical: null, kind: 'remove', highlightId: 'h' };
const stopped = (): Promise<never> => Promise.reject(new Error('the message channel closed'));

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockReset();
  runtime.id = 'galpi';
  vi.stubGlobal('location', { href: 'https://blog.example/a' });
});

test('an operation is in the journal before it is answered', async () => {
  sent.mockReturnValue(new Promise(() => undefined));
  void journalAndSend(operation);
  const stored = await fakeBrowser.storage.local.get();
  expect(stored).toEqual({ 'journal:o': { operation, pageUrl: 'https://blog.example/a' } });
});

test('what waits is written down and not sent', async () => {
  await journal(operation);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['journal:o']);
  expect(sent).not.toHaveBeenCalled();
});

test('a worker that was stopped before it answered is asked once more', async () => {
  sent.mockImplementationOnce(stopped).mockResolvedValueOnce({ ok: true });
  expect(await journalAndSend(operation)).toEqual({ ok: true });
  sent.mockImplementation(stopped);
  expect(await journalAndSend(operation)).toEqual({ ok: false, reason: 'failed' });
});

test('an extension that is gone is asked no more', async () => {
  sent.mockImplementation(stopped);
  runtime.id = undefined;
  await expect(journalAndSend(operation)).rejects.toThrow('closed');
  expect(sent).toHaveBeenCalledOnce();
});
