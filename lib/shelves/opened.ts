import { effect, signal, type ReadonlySignal, untracked } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { highlightsOf } from '@/lib/library/highlights';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Ports, Reading } from '@/lib/reader/reading';
import type { Asked } from './asked';
import { successive } from './successive';
import type { Route } from './route';

/** A post of which the text is not here: what is kept of it. */
export interface Textless {
  post: Post;
  highlights: readonly Highlight[];
}

/** A post that is read in the library, or why it cannot be. */
export type OpenedPost = { postId: string } & (
  | { ok: true; reading: Reading }
  | { ok: false; reason: 'unknown' }
  | ({ ok: false; reason: 'bodyless' } & Textless)
);

/** What the reading view needs beside the library and the time the post is open. */
export type ReadingPorts = Omit<Ports, 'db' | 'signal'>;

/** Opens the post of the route in the reading view; null while there is none, or it is being read. */
export function createOpened(
  db: Library,
  route: ReadonlySignal<Route>,
  asking: (text: string | null) => Asked | null,
  ports: ReadingPorts,
  failed: (error: unknown) => void,
  life: AbortSignal,
): ReadonlySignal<OpenedPost | null> {
  const opened = signal<OpenedPost | null>(null);
  const next = successive(life);
  let postId: string | null = null;

  const open = async (id: string, here: AbortSignal): Promise<void> => {
    try {
      // as much code as all the rest of the page, which many visits do not need
      const { openSaved, createReading } = await import('./readPost');
      const found = await openSaved(db, id);
      if (here.aborted) return;
      opened.value = found.ok
        ? { postId: id, ok: true, reading: createReading(found.source, { ...ports, db, signal: here }) }
        : found.reason === 'bodyless'
          ? { postId: id, ...found, highlights: await highlightsOf(db, id) }
          : { postId: id, ...found };
      await go();
    } catch (error) {
      if (!here.aborted) failed(error);
    }
  };
  const go = async (): Promise<void> => {
    const now = route.peek();
    const shown = opened.peek();
    if (now.view !== 'post' || !shown?.ok) return;
    const asked = asking(now.query ?? null);
    shown.reading.hits.find(asked?.finder ?? null, now.highlightId === null);
    if (now.highlightId === null) return;
    const { jump } = await import('./readPost');
    jump(shown.reading, now.highlightId);
  };
  const stop = effect(() => {
    const now = route.value;
    const wanted = now.view === 'post' ? now.postId : null;
    untracked(() => {
      if (wanted === postId) return void go();
      postId = wanted;
      opened.value = null;
      const here = next();
      if (wanted !== null) void open(wanted, here);
    });
  });
  life.addEventListener('abort', stop);
  return opened;
}
