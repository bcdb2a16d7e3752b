import { signal, type ReadonlySignal } from '@preact/signals';
import type { Article } from '@/lib/article/article';
import type { SaveFailure } from '@/lib/model/operation';
import type { NextPage } from '@/lib/model/pages';
import { joinPages } from './joinPages';

const MOST = 50; // pages

/** What became of the reader's wish to read the other pages here. */
export type JoinState =
  | { is: 'offered' }
  /** the reader did not let Galpi read the site */
  | { is: 'refused' }
  | { is: 'reading' | 'failed'; page: number }
  /** all was read, and could not be put in the place of the first page */
  | { is: 'unkept'; why: SaveFailure };

export interface Joining {
  next: NextPage;
  state: ReadonlySignal<JoinState>;
  start: () => Promise<void>;
}

export interface JoiningPorts {
  /** Asks the reader whether the site may be read, right after the click. Answers what gives it back, or null. */
  borrow: (url: string) => Promise<(() => Promise<void>) | null>;
  /** the article of a page, or null where there is none */
  read: (url: string) => Promise<Article | null>;
  /** the page that could not be read the last time, of those that are left */
  failed: number | null;
  /** Puts the article of several pages in the place of its first; answers why it could not. `failed`: the page it stops before. */
  keep: (joined: Article, failed: number | null) => Promise<SaveFailure | null>;
}

/** Joins the pages that follow an article to it. What was read when a page fails is kept. */
export function createJoining(first: Article, next: NextPage, ports: JoiningPorts): Joining {
  const state = signal<JoinState>(
    ports.failed === next.number ? { is: 'failed', page: next.number } : { is: 'offered' },
  );
  return {
    next,
    state,
    async start() {
      const giveBack = await ports.borrow(next.url);
      if (!giveBack) return void (state.value = { is: 'refused' });
      const pages: [Article, ...Article[]] = [first];
      let at: NextPage | null = next;
      while (at && pages.length < MOST) {
        state.value = { is: 'reading', page: at.number };
        const page: Article | null = await ports.read(at.url).catch(() => null);
        if (!page) {
          state.value = { is: 'failed', page: at.number };
          break;
        }
        const isNew = isUnread(page, pages);
        if (isNew) pages.push(page);
        at = isNew ? after(page, at) : null;
      }
      await giveBack();
      if (pages.length === 1 && at) return;
      const failed = state.value.is === 'failed' ? state.value.page : null;
      const why = await ports.keep(joinPages(pages, at, window), failed);
      if (why) state.value = { is: 'unkept', why };
    },
  };
}

/** A site that answers any number, with what it has given already, has no more to say. */
const isUnread = (page: Article, pages: readonly Article[]): boolean =>
  pages.every(({ text }) => text !== page.text);

function after({ nextPage }: Article, at: NextPage): NextPage | null {
  return nextPage && nextPage.number > at.number ? nextPage : null;
}
