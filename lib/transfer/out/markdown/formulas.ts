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
    math: ({ value }: BlockMath) => `${fence(value, 2)}\n${value}\n${fence(value, 2)}`,
    inlineMath: ({ value }: InlineMath) => `${fence(value, 1)}${value}${fence(value, 1)}`,
  },
};

const fence = (value: string, least: number): string =>
  '$'.repeat(Math.max(least, ...(value.match(/\$+/g) ?? []).map((run) => run.length + 1)));
