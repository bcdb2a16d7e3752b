import type { Delete, Emphasis, Nodes, PhrasingContent, Strong } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** name of the element a node is shown as: https://github.com/syntax-tree/mdast-util-to-hast#fields-on-nodes */
    hName?: string;
  }
}

type Emphasised = Emphasis | Strong | Delete;

const tags: Record<Emphasised['type'], string> = { emphasis: 'em', strong: 'strong', delete: 'del' };

const isEmphasis = (node: Nodes): node is Emphasised => Object.hasOwn(tags, node.type);

/**
 * Says in HTML what signs of Markdown cannot. Stars end no emphasis between a sign and a letter
 * (https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run), as in `**상태(state)**를`, where they begin none
 * either; the library would write the letter as an entity. Code that follows code would be one with it, and a backslash
 * before a pipe is lost in the code of a cell.
 */
export function inHtml(parent: Nodes, isCell = false): void {
  if (!('children' in parent)) return;
  const { children } = parent;
  const written = children.flatMap((child, i): Nodes[] => {
    const [before, after] = [children[i - 1], children[i + 1]];
    inHtml(child, isCell || child.type === 'tableCell');
    if (child.type === 'inlineCode') {
      const isUnsayable = before?.type === 'inlineCode' || (isCell && child.value.includes('\\|'));
      return isUnsayable ? between('code', [{ type: 'text', value: child.value }]) : [child];
    }
    if (!isEmphasis(child)) return [child];
    const tag = child.data?.hName;
    if (!tag && !isStuck(child, before ?? parent, after ?? parent)) return [child];
    return between(tag ?? tags[child.type], child.children);
  });
  parent.children = written as typeof children;
}

const between = (tag: string, content: PhrasingContent[]): PhrasingContent[] => [
  { type: 'html', value: `<${tag}>` },
  ...content,
  { type: 'html', value: `</${tag}>` },
];

const startsWithSign = /^[\p{P}\p{S}]/u;
const endsWithSign = /[\p{P}\p{S}]$/u;
// an emoji counts as one where its halves are looked at, as the library does
const startsWithLetter = /^(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])/u;
const endsWithLetter = /(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])$/u;

/** `before` and `after`: what it stands between, or in. */
function isStuck({ children }: Emphasised, before: Nodes, after: Nodes): boolean {
  const isAfterLetter = endsWithLetter.test(textOf(before));
  const isBeforeLetter = startsWithLetter.test(textOf(after));
  return (
    (isAfterLetter && (startsWithSign.test(textOf(children[0])) || isEmphasis(after))) ||
    (isBeforeLetter && (endsWithSign.test(textOf(children.at(-1))) || isEmphasis(before)))
  );
}

/** What is no text begins and ends with signs of Markdown. */
const textOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value : '*');
