import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { quoteMarkdown } from '../../markdown';
import { escapeLine, link } from '../../markdownText';
import { localDay } from '../../localDay';
import { closed } from '../../openFence';
import { quoteLink } from '../../quoteLink';
import type { Exported, ExportWords, PlacedHighlight } from '../exported';
import { isoTime } from '../isoTime';
import { bodyMarkdown } from './bodyMarkdown';
import { type Day, yamlValues } from './frontMatter';
import { defaultTemplate } from './defaultTemplate';
import { fill, templateFault } from './template';

export interface MarkdownOptions {
  /** Mustache; one that cannot be read is left aside for ours, so that an export is never lost by it */
  template: string;
  /** with the text of the post */
  body: boolean;
}

/** A post as one Markdown document: front matter, highlights with their notes, and its text. */
export function postMarkdown(exported: Exported, words: ExportWords, options: MarkdownOptions): string {
  const template = templateFault(options.template) ? defaultTemplate : options.template;
  const text = fill(template, viewOf(exported, words, options));
  return `${text.trimEnd()}\n`;
}

/** Names that a template may use. Everything is Markdown, but what is under `yaml`. */
function viewOf({ post, highlights, body }: Exported, words: ExportWords, options: MarkdownOptions): object {
  const url = hasAddress(post) ? post.url : '';
  const day = (time: number | null): Day | null => (time === null ? null : { day: localDay(time) });
  let section = '';
  const views = highlights.map((placed) => {
    const { highlight } = placed;
    const isNew = highlight.section !== section;
    section = highlight.section;
    return { ...highlightView(placed, url, words), newSection: isNew ? line(section) : '' };
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
      tags: post.tags,
      series: post.series?.title ?? null,
      part: post.series?.part || null,
      excerpt: post.excerpt,
      highlights: highlights.length,
    }),
    title: line(post.title),
    link: link(post.title, post.url),
    url,
    author: line(post.byline),
    site: line(post.site),
    published: post.publishedAt === null ? '' : words.date(post.publishedAt),
    saved: words.date(post.savedAt),
    excerpt: line(post.excerpt),
    tagLine: tagLine(post.tags),
    note: closed((post.note ?? '').trim()),
    hasHighlights: views.length > 0,
    highlights: views,
    body: options.body && body ? bodyMarkdown(body) : '',
    words: { highlights: line(words.highlights), note: line(words.note) },
  };
}

function highlightView({ highlight, around }: PlacedHighlight, url: string, words: ExportWords): object {
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  return {
    quote: quoteMarkdown({ ...highlight, note: '', tags: [] }, words),
    note: closed(highlight.note.trim()),
    colour: highlight.colour,
    colourName: line(words.colour(highlight.colour)),
    created: words.date(highlight.createdAt),
    createdTime: isoTime(highlight.createdAt),
    tagLine: tagLine(highlight.tags),
    section: line(highlight.section),
    language: line(code?.language ?? ''),
    lines: code ? line(words.lines(code)) : '',
    link: url && quoteLink(url, highlight, around),
  };
}

const line = (text: string): string => escapeLine(text.replace(/\s+/g, ' ').trim());

const tagLine = (tags: readonly string[]): string =>
  tags
    .map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, '-'))
    .filter(Boolean)
    .map((tag) => `#${escapeLine(tag)}`)
    .join(' ');
