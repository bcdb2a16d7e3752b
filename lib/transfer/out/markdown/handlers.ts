import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { Element } from 'hast';
import type {
  BlockContent,
  Blockquote,
  Code,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { BREAK, LINE } from './cells';
import { NOTE } from './footnotes';
import type { BlockMath, InlineMath } from './formulas';

type Node = Parameters<Handle>[1];

/** What our bodies have beside plain HTML: formulas, names of files, callouts, footnotes. */
export const handlers: Record<string, Handle> = {
  pre(state, node) {
    const code: Code = defaultHandlers['pre'](state, node);
    const file = attribute(node, 'dataFile');
    if (file) code.meta = `title="${file.replace(/["\s]+/g, ' ').trim()}"`;
    code.lang ??= file ? 'text' : null;
    return code;
  },
  code(state, node) {
    const kind = attribute(node, 'dataGalpiTex');
    if (!kind) return defaultHandlers['code'](state, node);
    const value = attribute(node, 'dataText').replace(/\s+/g, ' ').trim();
    return { type: kind === 'block' ? 'math' : 'inlineMath', value } satisfies BlockMath | InlineMath;
  },
  aside(state, node) {
    const kind = callouts[attribute(node, 'dataGalpiCallout')];
    const children = state.toFlow(state.all(node)) as BlockContent[];
    if (!kind) return children;
    // raw, since a bracket of a text would be escaped
    const title: Paragraph = { type: 'paragraph', children: [{ type: 'html', value: `[!${kind}]` }] };
    const [first, ...rest] = children;
    if (first?.type !== 'paragraph')
      return { type: 'blockquote', children: [title, ...children] } satisfies Blockquote;
    title.children.push({ type: 'text', value: '\n' }, ...first.children);
    return { type: 'blockquote', children: [title, ...rest] } satisfies Blockquote;
  },
  a(state, node) {
    const identifier = attribute(node, 'dataNote');
    if (!identifier) return defaultHandlers['a'](state, node);
    return { type: 'footnoteReference', identifier, label: identifier } satisfies FootnoteReference;
  },
  sub: raised,
  sup: raised,
  [LINE]: (_, node) => ({ type: 'inlineCode', value: attribute(node, 'dataText') }),
  [BREAK]: () => ({ type: 'html', value: '<br>' }),
  [NOTE](state, node) {
    const identifier = attribute(node, 'dataNote');
    const children = state.toFlow(state.all(node)) as BlockContent[];
    return {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children,
    } satisfies FootnoteDefinition;
  },
};

/** Markdown has neither, and without them x<sup>2</sup> would be x2: emphasis, of which `inHtml` makes what it is. */
function raised(state: Parameters<Handle>[0], node: Element): Emphasis | PhrasingContent[] {
  const children = state.all(node) as PhrasingContent[];
  if (children.every(({ type }) => type === 'footnoteReference')) return children;
  return { type: 'emphasis', children, data: { hName: node.tagName } };
}

const callouts: Record<string, string> = {
  note: 'NOTE',
  info: 'NOTE',
  tip: 'TIP',
  warning: 'WARNING',
  danger: 'CAUTION',
};

function attribute(node: Node, name: string): string {
  const value = 'properties' in node ? node.properties[name] : undefined;
  return typeof value === 'string' ? value : '';
}
