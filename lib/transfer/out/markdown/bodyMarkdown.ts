import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formulas } from './formulas';
import { handlers } from './handlers';
import { hastOf } from './hast';
import { inHtml } from './inHtml';
import { prepare } from './prepare';

/**
 * The body of a post as Markdown: CommonMark and GFM, formulas between dollars, callouts as GitHub and Obsidian read them.
 * The body is changed on the way.
 */
export function bodyMarkdown(body: Element): string {
  prepare(body);
  const tree = toMdast(hastOf(body), { handlers }) as Root;
  inHtml(tree);
  return toMarkdown(tree, {
    bullet: '-',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    // in Obsidian a tag, wherever it stands
    unsafe: [{ before: '\\s', character: '#', after: '[^\\s#]', inConstruct: 'phrasing' }],
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), formulas],
  }).trimEnd();
}
