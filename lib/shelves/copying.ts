import type { ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import type { HighlightFilter } from '@/lib/library/markedPosts';
import type { Highlight } from '@/lib/model/highlight';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import type { CopyKind } from '@/lib/transfer/copyKind';
import type { MarkdownWords } from '@/lib/transfer/markdown';

export interface Copying {
  /** Copies a highlight for another program. */
  copyHighlight(highlight: Highlight, kind: CopyKind, words: MarkdownWords): Promise<void>;
  /** Copies the highlights that are listed, as Markdown. */
  copyHighlights(words: MarkdownWords): Promise<void>;
}

/** What puts highlights of the library into the clipboard; its parts are loaded when somebody copies. */
export function copying(
  db: Library,
  filter: ReadonlySignal<HighlightFilter>,
  notices: Notices,
  t: Words,
): Copying {
  const tried = async (copy: () => Promise<string>): Promise<void> => {
    const text = await copy().catch(() => t('toastCopyFailed'));
    notices.say({ text });
  };
  return {
    copyHighlight: (highlight, kind, words) =>
      tried(async () => {
        const { copyHighlight } = await import('@/lib/library/clip');
        const isCopied = await copyHighlight(db, highlight, kind, words, navigator.clipboard);
        return t(isCopied ? 'copied' : 'postGone');
      }),
    copyHighlights: (words) =>
      tried(async () => {
        const { allHighlights } = await import('./copyHighlights');
        await navigator.clipboard.writeText(await allHighlights(db, filter.peek(), words));
        return t('toastMarkdown');
      }),
  };
}
