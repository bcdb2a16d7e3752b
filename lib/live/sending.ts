import type { Acknowledgement, Operation, SaveFailure } from '@/lib/model/operation';

/** How far a mark is in the library. `orphaned`: the extension was replaced under the page. */
export type Progress = 'pending' | 'saved' | 'orphaned' | SaveFailure;

/** An operation with its place among all that this page has sent. */
interface Turn {
  turn: number;
  operation: Operation;
}

export interface SendingPorts {
  /** journal and message in one; answers after the transaction, throws when the extension is gone */
  operate: (operation: Operation) => Promise<Acknowledgement>;
  /** the journal alone */
  journal: (operation: Operation) => Promise<void>;
}

/** Sends the operations of a page; what the library did not take is sent again before anything else of its mark. */
export function createSending({ operate, journal }: SendingPorts) {
  const progress = new Map<string, Progress>();
  const unsent = new Map<string, Turn[]>();
  /** how many answers of each mark are on their way */
  const open = new Map<string, number>();
  let turns = 0;

  /** An id makes an operation one that is applied once, however often it is sent. */
  const sendAll = async (markId: string, operations: readonly Turn[]): Promise<void> => {
    progress.set(markId, 'pending');
    open.set(markId, (open.get(markId) ?? 0) + 1);
    let state: Progress = 'saved';
    let next = 0;
    // those that wait for the first: the tab may be closed before it is answered
    for (const { operation } of operations.slice(1)) journal(operation).catch(() => undefined);
    try {
      for (; next < operations.length; next++) {
        const answer = await operate(operations[next]!.operation);
        if (answer.ok) continue;
        state = answer.reason;
        break;
      }
    } catch {
      state = 'orphaned';
    }
    // What was sent meanwhile may have gone through without what makes the mark.
    const left = [...operations.slice(next), ...(unsent.get(markId) ?? [])];
    if (left.length > 0)
      unsent.set(
        markId,
        left.sort((a, b) => a.turn - b.turn),
      );
    open.set(markId, open.get(markId)! - 1);
    if (open.get(markId) === 0) progress.set(markId, state === 'saved' && left.length > 0 ? 'failed' : state);
  };
  const taken = (markId: string): Turn[] => {
    const left = unsent.get(markId) ?? [];
    unsent.delete(markId);
    return left;
  };
  return {
    progressOf: (markId: string): Progress => progress.get(markId) ?? 'saved',
    /** In the same tick as the mark was made, where nothing of it waits. */
    send: (markId: string, operation: Operation): Promise<void> =>
      sendAll(markId, [...taken(markId), { turn: (turns += 1), operation }]),
    /** Sends once more what the library did not take, of whatever mark. */
    retry: async (): Promise<void> => {
      const waiting = [...unsent.keys()];
      for (const markId of waiting) {
        await sendAll(markId, taken(markId));
      }
    },
  };
}
