import type { Around } from '@/lib/model/around';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import type { CopyKind } from './copyKind';
import { dedented } from './dedented';
import { escapeHtml } from './escapeHtml';
import { type MarkdownPost, type MarkdownWords, quoteMarkdown } from './markdown';
import { link } from './markdownText';
import { noteHtml } from './note';
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
    const source = address ? link(title, address) : link(title, '');
    return { text: `${quoteMarkdown(highlight, words)}\n\n— ${source}\n` };
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
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  const picture = pickSelector(highlight.selectors, 'PictureSelector');
  const words = escapeHtml(code ? dedented(wordsOf(highlight)) : wordsOf(highlight));
  const name = code?.language ? ` class="language-${escapeHtml(code.language)}"` : '';
  const cite = address ? ` cite="${escapeHtml(address)}"` : '';
  const quote = code
    ? `<pre><code${name}>${words}</code></pre>`
    : picture && /^https?:/i.test(picture.source)
      ? `<figure><img src="${escapeHtml(picture.source)}" alt="${words}"></figure>`
      : `<blockquote${cite}>${words
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</blockquote>`;
  const source = address ? `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>` : escapeHtml(title);
  const note = highlight.note.trim() ? noteHtml(highlight.note).trim() : '';
  return `${quote}${note}<p>— ${source}</p>`;
}

/** Puts it into the clipboard. */
export async function writeClip({ text, html }: Clip, clipboard: Clipboard): Promise<void> {
  if (html === undefined) return clipboard.writeText(text);
  const as = (type: string, content: string): Record<string, Blob> => ({
    [type]: new Blob([content], { type }),
  });
  await clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
}
