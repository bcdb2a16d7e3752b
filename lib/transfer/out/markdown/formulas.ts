import type { Literal } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';

/** A formula in a line, and one of its own; TeX, as GitHub, Obsidian and Pandoc read it between dollars. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
}
export interface BlockMath extends Literal {
  type: 'math';
}

declare module 'mdast' {
  interface RootContentMap {
    inlineMath: InlineMath;
    math: BlockMath;
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface BlockContentMap {
    math: BlockMath;
  }
}

/** Writes formulas between more dollars than they hold themselves; a dollar of the text is then only itself. */
export const formulas: Options = {
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  handlers: {
    math: ({ value }: BlockMath) => between(apart(value), 2, '\n'),
    inlineMath: ({ value }: InlineMath) => between(apart(value), 1, ''),
  },
};

/**
 * Where a reader of Markdown knows no formulas, or takes this for none, `<a` would be HTML. TeX does not mind the space; nor does
 * it between two dollars, which would end the formula.
 */
const apart = (tex: string): string =>
  tex.replace(/<(?=[a-z/!?])/gi, '< ').replace(/\${2,}/g, (run) => run.split('').join(' '));

function between(tex: string, least: number, end: string): string {
  const dollars = fence(tex, least);
  return `${dollars}${end}${tex}${end}${dollars}`;
}

const fence = (value: string, least: number): string =>
  '$'.repeat(Math.max(least, ...(value.match(/\$+/g) ?? []).map((run) => run.length + 1)));
