import type { Around } from '@/lib/model/around';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import type { CopyKind } from './copyKind';
import { dedented } from './dedented';
import { type MarkdownPost, type MarkdownWords, quoteMarkdown } from './markdown';
import { link } from './markdownText';
import { written } from './markup';
import { noteHtml } from './note';
import { passageOf } from './passageOf';
import { quoteLink } from './quoteLink';

/** What goes into the clipboard; with `html`, programs that take it get that. */
export interface Clip {
  text: string;
  html?: string;
}

/**
 * A highlight for another program: Markdown with its note and where it is from; its words with a link that leads to them;
 * or HTML. `around` is what stands beside it, where its text is at hand.
 */
export function copyOf(
  kind: CopyKind,
  highlight: Pick<Highlight, 'selectors' | 'text' | 'note' | 'tags'>,
  post: Pick<MarkdownPost, 'title' | 'url'>,
  words: MarkdownWords,
  around: Around | null,
): Clip {
  const address = quoteLink(post.url, highlight, around);
  const title = post.title || post.url;
  if (kind === 'markdown') {
    return { text: `${quoteMarkdown(highlight, words)}\n\n— ${link(title, address)}\n` };
  }
  const text = quoteText(highlight, title, address);
  return kind === 'quote' ? { text } : { text, html: quoteHtml(highlight, title, address) };
}

function quoteText(highlight: Pick<Highlight, 'selectors' | 'text'>, title: string, address: string): string {
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  const words = wordsOf(highlight);
  const quote = code ? dedented(words) : words && `“${words.trim()}”`;
  return [quote, `— ${title}`, address].filter(Boolean).join('\n');
}

function quoteHtml(
  highlight: Pick<Highlight, 'selectors' | 'text' | 'note'>,
  title: string,
  address: string,
): string {
  const { html } = passageOf(written, highlight, { cite: address, shows: true });
  const note = highlight.note.trim() ? noteHtml(highlight.note).trim() : '';
  const source = written('p', {}, '— ', address ? written('a', { href: address }, title) : title);
  return `${html}${note}${source.html}`;
}

/** Puts it into the clipboard. */
export async function writeClip({ text, html }: Clip, clipboard: Clipboard): Promise<void> {
  if (html === undefined) return clipboard.writeText(text);
  const as = (type: string, content: string): Record<string, Blob> => ({
    [type]: new Blob([content], { type }),
  });
  await clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
}
