import 'fake-indexeddb/auto';
import { Library } from '@/lib/library/database';
import type { PostDraft } from '@/lib/library/draft';
import type { NewHighlight } from '@/lib/model/highlight';

/** A library of its own for each test. */
export const emptyLibrary = (): Library => new Library(`test-${crypto.randomUUID()}`);

export function draft(slug: string, given: Partial<PostDraft> = {}): PostDraft {
  return {
    url: `https://dev.example/${slug}`,
    aliases: [],
    title: `글 ${slug}`,
    byline: '김서연',
    site: '데브로그',
    lang: 'ko',
    publishedAt: null,
    tags: [],
    series: null,
    chars: 1200,
    minutes: { text: 3, code: 0 },
    excerpt: '',
    ...given,
  };
}

export function mark(id: string, exact: string, given: Partial<NewHighlight> = {}): NewHighlight {
  return {
    id,
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 }],
    colour: 'yellow',
    note: '',
    section: '',
    at: 0.5,
    ...given,
  };
}
