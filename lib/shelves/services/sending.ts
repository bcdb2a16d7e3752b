import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { markSent, unsent } from '@/lib/library/sent';
import type { MarkdownWords } from '@/lib/transfer/markdown';
import { readwiseHighlight } from '@/lib/transfer/readwiseHighlight';
import { BATCH, sendToReadwise } from '@/lib/transfer/services/readwise';
import type { ServiceFailure, Wire } from '@/lib/transfer/services/request';
import type { ServiceSetUp } from './services';

/** How far the highlights are on their way to Readwise. */
export type SendingState =
  | { at: 'still' }
  | { at: 'sending'; sent: number }
  /** another page is at it */
  | { at: 'elsewhere' }
  /** the service asks for patience: ms */
  | { at: 'waiting'; sent: number; ms: number }
  | { at: 'sent'; sent: number }
  | { at: 'failed'; sent: number; reason: ServiceFailure | 'library' };

export interface Sending {
  state: ReadonlySignal<SendingState>;
  /** Sends what is new and what was changed. One that was stopped goes on where it was. */
  send: (words: Pick<MarkdownWords, 'lines'>) => Promise<void>;
  stop: () => void;
}

export function createSending(db: Library, setUp: ServiceSetUp, wire: Wire, life: AbortSignal): Sending {
  const state = signal<SendingState>({ at: 'still' });
  let stopping = new AbortController();
  const isBusy = (): boolean => state.peek().at === 'sending' || state.peek().at === 'waiting';

  const all = async (words: Pick<MarkdownWords, 'lines'>, ends: AbortSignal): Promise<SendingState> => {
    let sent = 0;
    const told = (ms: number): void => {
      state.value = { at: 'waiting', sent, ms };
    };
    const access = setUp.current.peek().readwise;
    if (!access) return { at: 'still' };
    const { token } = access;
    for await (const found of unsent(db, 'readwise'))
      for (let from = 0; from < found.length; from += BATCH) {
        state.value = { at: 'sending', sent };
        const batch = found.slice(from, from + BATCH);
        // What has no words has nothing to send: it is not looked at again until it changes.
        const highlights = batch.flatMap(
          ({ post, highlight }) => readwiseHighlight(post, highlight, words) ?? [],
        );
        if (highlights.length > 0) {
          const answer = await sendToReadwise({ ...wire, told }, access, highlights, ends);
          if (!answer.ok) return { at: 'failed', sent, reason: answer.reason };
        }
        const isKept = await markSent(
          db,
          { service: 'readwise', token },
          batch.map(({ highlight }) => highlight),
        );
        if (!isKept) return { at: 'still' };
        sent += highlights.length;
      }
    // what another page has forgotten must not come back
    await setUp.change(({ readwise }) =>
      readwise?.token === token ? { readwise: { ...readwise, sentAt: Date.now() } } : {},
    );
    return { at: 'sent', sent };
  };

  // Nobody waits, and no token is used, for an account that is disconnected, here or in another page.
  const unfollow = setUp.current.subscribe(({ readwise }) => {
    if (!readwise) stopping.abort();
  });
  life.addEventListener('abort', unfollow);

  return {
    state,
    async send(words) {
      if (isBusy()) return;
      stopping = new AbortController();
      const ends = AbortSignal.any([life, stopping.signal]);
      state.value = { at: 'sending', sent: 0 };
      // Two pages at once would send everything twice.
      state.value = await navigator.locks
        .request('galpi-readwise', { ifAvailable: true }, async (lock) =>
          lock ? all(words, ends) : ({ at: 'elsewhere' } as const),
        )
        .catch((): SendingState =>
          ends.aborted ? { at: 'still' } : { at: 'failed', sent: 0, reason: 'library' },
        );
    },
    stop: () => stopping.abort(),
  };
}
