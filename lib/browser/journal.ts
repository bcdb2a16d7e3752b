import { browser } from 'wxt/browser';
import type { Acknowledgement, Claimed, JournalEntry, Operation } from '@/lib/model/operation';
import { sendMessage } from './messages';

const PREFIX = 'journal:';

/**
 * Sends an operation of a live page: journal and message in the same tick. A message to a sleeping worker is lost when
 * its tab closes at once; what `storage.local` has taken is not (docs/adr/0002). Answers after the transaction; throws
 * when the extension was replaced under the page. Of a private window nothing is written.
 */
export async function journalAndSend(operation: Operation): Promise<Acknowledgement> {
  // In Firefox a private window shares the storage of the others.
  if (browser.extension.inIncognitoContext) return { ok: false, reason: 'private' };
  const entry = { operation, pageUrl: location.href };
  // A full disk takes no entry either, in Firefox; whether the mark is saved is what the answer says.
  const written = browser.storage.local.set({ [PREFIX + operation.id]: entry }).catch(() => undefined);
  const answered = sendMessage('operate', entry);
  await written;
  return answered;
}

export async function clearEntry(operationId: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + operationId);
}

/** Entries that were never acknowledged, oldest first. Whatever lies among them keeps no other from being applied. */
export async function leftEntries(): Promise<Claimed<JournalEntry>[]> {
  const keys = (await browser.storage.local.getKeys()).filter((key) => key.startsWith(PREFIX));
  const stored = Object.values(await browser.storage.local.get<Record<string, unknown>>(keys));
  const entries = stored.map((entry) => Object(entry) as Claimed<JournalEntry>);
  return entries.sort((a, b) => madeAt(a) - madeAt(b));
}

function madeAt({ operation }: Claimed<JournalEntry>): number {
  const { at } = Object(operation) as { at?: unknown };
  return typeof at === 'number' ? at : 0;
}
