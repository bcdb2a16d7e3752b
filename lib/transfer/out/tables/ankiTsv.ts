import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { forXml } from '../../escapeHtml';
import { written } from '../../markup';
import { noteHtml } from '../../note';
import { passageOf } from '../../passageOf';
import type { Exported, ExportWords, PlacedHighlight } from '../exported';
import { isoTime } from '../isoTime';
import type { TextFormat } from '../textFormat';

// https://docs.ankiweb.net/importing/text-files.html#file-headers
const start = [
  '#separator:Tab',
  '#html:true',
  '#guid column:1',
  '#tags column:4',
  '#columns:Id\tFront\tBack\tTags',
  '',
].join('\n');

/**
 * Notes for Anki: the passage in front, behind it the note and where it stands. The same highlight brought in again
 * changes its card.
 */
export function ankiTsv(words: ExportWords): TextFormat {
  return {
    type: 'text/tab-separated-values',
    start: () => start,
    post: ({ post, highlights }) =>
      highlights
        .map((placed) => [
          placed.highlight.id,
          passageOf(written, placed.highlight).html,
          back(post, placed, words),
          tagsOf(post, placed),
        ])
        .map((cells) => `${cells.map(cell).join('\t')}\n`)
        .join(''),
    end: () => '',
  };
}

const leading = /^["=+\-@\uff1d\uff0b\uff0d\uff20#]+/;

// https://docs.ankiweb.net/templates/fields.html, https://docs.ankiweb.net/math.html: played, spoken, run
const command = /\[(?=sound:|anki:|latex\]|\$)/gi;

/** A line of one file is a card: what breaks lines is written as HTML, and so is what a spreadsheet or Anki would run. */
function cell(html: string): string {
  return html
    .replaceAll('\t', '&#9;')
    .replace(/\r\n?|\n/g, '&#10;')
    .replace(command, '&#91;')
    .replace(leading, (signs) => signs.replace(/./g, (unit) => `&#${unit.charCodeAt(0)};`));
}

function back(post: Exported['post'], { highlight }: PlacedHighlight, words: ExportWords): string {
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  const facts = [
    words.colour(highlight.colour),
    highlight.section,
    code ? words.lines(code) : '',
    isoTime(highlight.createdAt),
  ];
  const source = hasAddress(post) ? written('a', { href: post.url }, post.title) : post.title;
  return [
    highlight.note.trim() && noteHtml(highlight.note).trim(),
    written('p', {}, source).html,
    written('p', {}, facts.filter(Boolean).join(' · ')).html,
  ]
    .filter(Boolean)
    .join('');
}

/** Tags are no HTML: without what a spreadsheet would run, or Anki take for more than a tag. */
const tagsOf = (post: Exported['post'], { highlight }: PlacedHighlight): string =>
  [...new Set([...post.tags, ...highlight.tags])]
    .map((tag) => forXml(tag).trim().replace(/\s+/g, '-').replace(leading, ''))
    .filter(Boolean)
    .join(' ');
