import { Marked, type Token } from 'marked';
import { asMarkdown } from './asMarkdown';
import { escapeHtml } from './escapeHtml';

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // Raw HTML of a note is text, whatever it says.
    html: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return opens(href) ? `<a href="${escapeHtml(href)}" rel="noreferrer">${words}</a>` : words;
    },
    // A note makes no request of its own: pictures are links to them.
    image: ({ href, text }) =>
      opens(href)
        ? `<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(text || href)}</a>`
        : escapeHtml(text),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

/** A note as HTML of plain text elements. Still goes through the sanitiser where it is shown. */
export function noteHtml(markdown: string): string {
  return asMarkdown(
    markdown,
    () => marked.parse(markdown, { async: false }),
    () => `<p>${escapeHtml(markdown).replaceAll('\n', '<br>')}</p>`,
  );
}

/** Hashtags of a note without their `#`, once each, in order; none from code, links, headings or raw HTML. */
export function noteTags(markdown: string): string[] {
  const tags = new Map<string, string>();
  const note = markdown.normalize('NFC');
  const said = asMarkdown(
    note,
    () => texts(marked.lexer(note)),
    () => [note],
  );
  for (const text of said) {
    for (const [, name] of text.matchAll(/(?<![\p{L}\p{N}\p{M}_&/#])#([\p{L}\p{N}\p{M}_/-]+)/gu)) {
      const tag = name!.replace(/[-/]+$/, '');
      if (/\p{L}/u.test(tag) && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
  }
  return [...tags.values()];
}

const silent = new Set(['code', 'codespan', 'link', 'image', 'heading', 'html', 'def']);

function texts(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (silent.has(token.type)) return [];
    if (token.type === 'list') return texts(token.items as Token[]);
    if (token.type === 'table')
      return [...token.header, ...token.rows.flat()].flatMap((cell) => texts(cell.tokens));
    if ('tokens' in token && token.tokens) return texts(token.tokens);
    return token.type === 'text' ? [token.raw] : [];
  });
}

function opens(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href);
}
