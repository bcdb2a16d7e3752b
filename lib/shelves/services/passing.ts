import type { Library } from '@/lib/library/database';
import { highlightsOf } from '@/lib/library/highlights';
import { markSent, remoteOf } from '@/lib/library/sent';
import type { Highlight } from '@/lib/model/highlight';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import { hypothesisAnnotations, publishToHypothesis } from '@/lib/transfer/services/hypothesis';
import { obsidianNote } from '@/lib/transfer/services/obsidian';
import type { ServiceFailure, Wire } from '@/lib/transfer/services/request';
import { saveToZotero } from '@/lib/transfer/services/zotero';
import type { Importing } from '../importing/importing';
import type { ServiceSetUp } from './services';

export interface PassingPorts {
  wire: Wire;
  /** Opens an address of another program. */
  openProgram: (url: string) => void;
}

/** Single posts and highlights on their way to another program, and annotations that come from one. */
export interface Passing {
  /** Shows a plan of what the Hypothesis account would bring. */
  bringAnnotations: () => Promise<void>;
  publish: (highlight: Highlight) => Promise<void>;
  toObsidian: (note: { name: string; text: string }) => Promise<void>;
  toZotero: (postIds: readonly string[]) => Promise<void>;
}

export function createPassing(
  db: Library,
  setUp: ServiceSetUp,
  { wire, openProgram }: PassingPorts,
  importing: Importing,
  { notices, t }: { notices: Notices; t: Words },
  life: AbortSignal,
): Passing {
  const failed = (reason: ServiceFailure | 'library'): void =>
    notices.say({ text: t(`serviceFailed_${reason}`) });
  const tried = async (act: () => Promise<string | null>): Promise<void> => {
    try {
      const text = await act();
      if (text !== null) notices.say({ text });
    } catch {
      if (!life.aborted) failed('library');
    }
  };
  const publishing = new Set<string>(); // ids: a second click would publish it twice
  return {
    bringAnnotations: () =>
      tried(async () => {
        const { hypothesis } = setUp.current.peek();
        if (!hypothesis) return null;
        const found = await hypothesisAnnotations(wire, hypothesis, life);
        if (!found.ok) return t(`serviceFailed_${found.reason}`);
        const { readHypothesis } = await import('@/lib/transfer/in/json/hypothesis');
        await importing.bring('Hypothesis', 'hypothesis', readHypothesis({ annotations: found.annotations }));
        return null;
      }),
    async publish(highlight) {
      if (publishing.has(highlight.id)) return;
      publishing.add(highlight.id);
      await tried(async () => {
        const { hypothesis } = setUp.current.peek();
        const post = await db.posts.get(highlight.postId);
        if (!hypothesis || !post) return null;
        const id = await remoteOf(db, 'hypothesis', highlight.id);
        const given = await publishToHypothesis(wire, hypothesis, { post, highlight, id }, life);
        if (!given.ok) return t(`serviceFailed_${given.reason}`);
        const account = { service: 'hypothesis', token: hypothesis.token } as const;
        await markSent(db, account, [{ ...highlight, remote: given.id }]);
        return t('toastPublished');
      });
      publishing.delete(highlight.id);
    },
    toObsidian: ({ name, text }) =>
      tried(async () => {
        const obsidian = setUp.current.peek().obsidian ?? { vault: '', folder: '' };
        const { url, clipboard } = obsidianNote(obsidian, name, text);
        if (clipboard !== null) {
          const isCopied = await navigator.clipboard.writeText(clipboard).then(
            () => true,
            () => false,
          );
          if (!isCopied) return t('toastCopyFailed');
        }
        openProgram(url);
        return t('toastObsidian');
      }),
    toZotero: (postIds) =>
      tried(async () => {
        const { zotero } = setUp.current.peek();
        if (!zotero) return null;
        let saved = 0;
        for (const id of postIds) {
          const [post, highlights] = await Promise.all([db.posts.get(id), highlightsOf(db, id)]);
          if (!post) continue;
          const answer = await saveToZotero(wire, zotero, post, highlights, life);
          if (answer.ok) {
            saved += 1;
            continue;
          }
          const { reason } = answer;
          const why = t(reason === 'unreachable' ? 'zoteroUnreachable' : `serviceFailed_${reason}`);
          // who sends all of them again has some twice
          return saved > 0 ? `${t.count('toastZotero', saved)} ${why}` : why;
        }
        return t.count('toastZotero', saved);
      }),
  };
}
