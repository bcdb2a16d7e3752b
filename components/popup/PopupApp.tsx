import { useState } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Settings } from '@/lib/model/settings';
import type { PopupState } from '@/lib/popup/popup';
import type { Subject } from '@/lib/popup/subject';
import type { CopyKind } from '@/lib/transfer/copyKind';
import { CopyProvider } from '@/components/ui/CopyMenu';
import { markdownWords } from '@/components/ui/markdownWords';
import { Toast, ToastPlace } from '@/components/ui/Toast';
import { useTheme } from '@/components/ui/useTheme';
import { useWords } from '@/components/ui/words';
import { Popup } from './Popup';
import { troubleOf } from './troubleOf';
import type { PopupPost } from './PopupHeader';
import { PopupPage, type PopupPageProps } from './PopupPage';

export interface PopupActions {
  jump: (highlightId: string) => Promise<void>;
  closeReader: () => void;
  read: () => Promise<void>;
  mark: () => Promise<void>;
  save: () => Promise<void>;
  library: (post: Post | null) => Promise<void>;
  settings: () => Promise<void>;
}

export interface PopupAppProps {
  subject: Subject;
  state: PopupState;
  actions: PopupActions;
  theme: Settings['theme'];
  /** title of the tab, while nothing else is known of the post */
  tabTitle: string;
}

/** Chooses between the list of a post and what can be done with a page, and binds both to what they do. */
export function PopupApp({ subject, state, actions, theme, tabTitle }: PopupAppProps) {
  useTheme(theme);
  const t = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const post = state.post.value;
  const { found, lost, ...list } = state.list.value;
  const possible = list.possible.map(({ highlight }) => highlight);
  if (!state.loaded.value) return null;
  const library = (): void => void actions.library(null);
  const trouble = troubleOf(state, library, t);
  // A page that is in the library already has a list to show.
  const fresh = subject.kind === 'page' && !post;
  if (subject.kind === 'unreadable' || subject.kind === 'own-page' || fresh) {
    const reason = (
      subject.kind === 'unreadable' ? subject.reason : subject.kind
    ) as PopupPageProps['reason'];
    // that nothing can be kept in a private window is told where something could be
    const told = trouble?.action ? trouble : null;
    const again = subject.kind === 'unreadable' && subject.again === true;
    return <PopupPage {...{ reason, again }} trouble={told} on={{ ...actions, library }} />;
  }
  const copy = async (): Promise<void> => {
    if (!post) return;
    // loaded when somebody copies, so that the popup opens at once
    const { highlightsMarkdown } = await import('@/lib/transfer/markdown');
    const markdown = highlightsMarkdown(post, [...found, ...possible, ...lost], markdownWords(t));
    await navigator.clipboard.writeText(markdown);
  };
  const copyAs = (highlight: Highlight, kind: CopyKind): void =>
    void state.copy(highlight, kind, markdownWords(t)).then(
      (isCopied) => setSaid(t(isCopied ? 'copied' : 'postGone')),
      () => setSaid(t('toastCopyFailed')),
    );
  return (
    <CopyProvider value={copyAs}>
      <Popup
        post={shownPost(post, subject, tabTitle)}
        found={found}
        possible={possible}
        lost={lost}
        removed={state.removed.value !== null}
        trouble={trouble}
        place={subject.kind}
        on={{
          jump: (id) => void actions.jump(id),
          note: (id, note, seen) => void state.edit(id, { note }, { note: seen }),
          recolour: (id, colour) => void state.edit(id, { colour }),
          tag: (id, tags) => void state.edit(id, { tags }),
          settle: (id) => void state.settle(id),
          remove: (id) => void state.remove(id),
          undo: () => void state.undo(),
          forgetRemoved: state.forgetRemoved,
          star: () => void state.star(),
          copy,
          library: () => void actions.library(post),
          close: actions.closeReader,
          read: () => void actions.read(),
          mark: () => void actions.mark(),
        }}
      />
      <ToastPlace>{said && <Toast text={said} onClose={() => setSaid(null)} />}</ToastPlace>
    </CopyProvider>
  );
}

function shownPost(post: Post | null, subject: Subject, tabTitle: string): PopupPost {
  if (post) return { ...post, starred: post.starred === 1, saved: true };
  const article: Article | null = subject.kind === 'reading' ? subject.article : null;
  return {
    title: article?.title ?? tabTitle,
    site: article?.site ?? '',
    minutes: article?.minutes ?? { text: 0, code: 0 },
    progress: 0,
    starred: false,
    saved: false,
  };
}
