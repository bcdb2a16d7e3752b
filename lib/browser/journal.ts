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
  if (browser.extension.inIncognitoContext) return { ok: false, reason: 'private' };
  const written = journal(operation);
  const answered = sendMessage('operate', entryOf(operation)).catch((error: unknown) => {
    if (!browser.runtime?.id) throw error;
    return sendAgain(operation);
  });
  await written;
  return answered;
}

/** A worker that was stopped before it answered is no extension that is gone: the next one finds what is done already. */
const sendAgain = (operation: Operation): Promise<Acknowledgement> =>
  sendMessage('operate', entryOf(operation)).catch(() => ({ ok: false, reason: 'failed' }));

/** The first half of it, for what waits until others are answered: it is applied by whoever comes next. */
export async function journal(operation: Operation): Promise<void> {
  // In Firefox a private window shares the storage of the others.
  if (browser.extension.inIncognitoContext) return;
  // A full disk takes no entry either, in Firefox; whether the mark is saved is what the answer says.
  await browser.storage.local.set({ [PREFIX + operation.id]: entryOf(operation) }).catch(() => undefined);
}

const entryOf = (operation: Operation): JournalEntry => ({ operation, pageUrl: location.href });

export async function clearEntry(operationId: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + operationId);
}

/** What lies in the journal, and under which key: a page may have written it under any. */
export interface LeftEntry {
  key: string;
  entry: Claimed<JournalEntry>;
}

/** Entries that were never acknowledged, oldest first. Whatever lies among them keeps no other from being applied. */
export async function leftEntries(): Promise<LeftEntry[]> {
  const keys = (await browser.storage.local.getKeys()).filter((key) => key.startsWith(PREFIX));
  const stored = await browser.storage.local.get<Record<string, unknown>>(keys);
  const entries = Object.entries(stored).map(([key, entry]) => ({
    key,
    entry: Object(entry) as Claimed<JournalEntry>,
  }));
  return entries.sort((a, b) => madeAt(a.entry) - madeAt(b.entry));
}

export const clearLeft = ({ key }: LeftEntry): Promise<void> => browser.storage.local.remove(key);

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_MS = 30 * DAY_MS; // as long as what was removed can come back

/**
 * Whether nobody will ever apply an entry that is no operation to us. One that has an id and a time may be of another
 * version of ours, which a reader may go back to: it is kept for a while.
 */
export function isDead({ operation }: Claimed<JournalEntry>, now: number): boolean {
  const { id, at } = Object(operation) as { id?: unknown; at?: unknown };
  return typeof id !== 'string' || typeof at !== 'number' || !(at > now - KEPT_MS && at < now + DAY_MS);
}

function madeAt({ operation }: Claimed<JournalEntry>): number {
  const { at } = Object(operation) as { at?: unknown };
  return typeof at === 'number' ? at : 0;
}
