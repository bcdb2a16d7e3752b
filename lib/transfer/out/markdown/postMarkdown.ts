import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { passageMarkdown } from '../../markdown';
import { link, oneLine, tagLine, tagWords } from '../../markdownText';
import { localDay } from '../../localDay';
import { noteMarkdown } from '../../noteMarkdown';
import { quoteLink } from '../../quoteLink';
import type { Exported, ExportWords, PlacedHighlight } from '../exported';
import { isoTime } from '../isoTime';
import { bodyMarkdown } from './bodyMarkdown';
import { type Day, yamlValues } from './frontMatter';
import { defaultTemplate } from './defaultTemplate';
import { fill, templateFault } from './template';

export interface MarkdownOptions {
  /** the reader's own, in Mustache; empty: ours, and so where it cannot be read: an export is never lost by it */
  template: string;
  /** with the text of the post */
  body: boolean;
}

/** A post as one Markdown document: front matter, highlights with their notes, and its text. */
export function postMarkdown(exported: Exported, words: ExportWords, options: MarkdownOptions): string {
  const isOwn = options.template !== '' && !templateFault(options.template);
  const template = isOwn ? options.template : defaultTemplate;
  const text = fill(template, viewOf(exported, words, options));
  return `${text.trimEnd()}\n`;
}

/** Names that a template may use. Everything is Markdown, but what is under `yaml`. */
function viewOf({ post, highlights, body }: Exported, words: ExportWords, options: MarkdownOptions): object {
  const url = hasAddress(post) ? post.url : '';
  const title = post.title.trim() || post.url;
  const day = (time: number | null): Day | null => (time === null ? null : { day: localDay(time) });
  let section = '';
  const views = highlights.map((placed) => {
    const { highlight } = placed;
    const isNew = highlight.section !== section;
    section = highlight.section;
    return { ...highlightView(placed, url, words), newSection: isNew ? oneLine(section) : '' };
  });
  return {
    yaml: yamlValues({
      title: post.title,
      url,
      author: post.byline,
      site: post.site,
      language: post.lang,
      published: day(post.publishedAt),
      saved: day(post.savedAt),
      finished: day(post.finishedAt),
      status: post.status,
      starred: post.starred === 1,
      tags: tagWords(post.tags),
      series: post.series?.title ?? null,
      part: post.series?.part || null,
      excerpt: post.excerpt,
      highlights: highlights.length,
    }),
    title: oneLine(title),
    link: link(title, post.url),
    url,
    author: oneLine(post.byline),
    site: oneLine(post.site),
    published: post.publishedAt === null ? '' : words.date(post.publishedAt),
    saved: words.date(post.savedAt),
    excerpt: oneLine(post.excerpt),
    tagLine: tagLine(post.tags),
    note: noteMarkdown((post.note ?? '').trim()),
    hasHighlights: views.length > 0,
    highlights: views,
    body: options.body && body ? bodyMarkdown(body) : '',
    words: { highlights: oneLine(words.highlights), note: oneLine(words.note) },
  };
}

function highlightView({ highlight, around }: PlacedHighlight, url: string, words: ExportWords): object {
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  return {
    quote: passageMarkdown(highlight, words),
    note: noteMarkdown(highlight.note.trim()),
    colour: highlight.colour,
    colourName: oneLine(words.colour(highlight.colour)),
    created: words.date(highlight.createdAt),
    createdTime: isoTime(highlight.createdAt),
    tagLine: tagLine(highlight.tags),
    section: oneLine(highlight.section),
    language: oneLine(code?.language ?? ''),
    lines: code ? oneLine(words.lines(code)) : '',
    link: quoteLink(url, highlight, around),
  };
}
