import type { Words } from '@/lib/model/words';
import type { MarkdownWords } from '@/lib/transfer/markdown';
import { codePlace } from './codePlace';

/** The reader's language for what is copied as Markdown. */
export function markdownWords(t: Words): MarkdownWords {
  const dates = new Intl.DateTimeFormat(t.lang, { dateStyle: 'long' });
  return {
    lines: (place) => codePlace(t, place),
    date: (time) => dates.format(time),
  };
}
