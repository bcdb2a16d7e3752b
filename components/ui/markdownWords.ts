import type { Words } from '@/lib/model/words';
import type { MarkdownWords } from '@/lib/transfer/markdown';

/** The reader's language for what is copied as Markdown. */
export function markdownWords(t: Words): MarkdownWords {
  const dates = new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' });
  return {
    lines: (start, end) => (start === end ? t('codeLine', start) : t('codeLines', start, end)),
    date: (time) => dates.format(time),
  };
}
