import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * Stars end no emphasis between a sign and a letter (https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run), as
 * in `**상태(state)**를`, where they begin none either: that is said in HTML. The library would write the letter as an
 * entity.
 */
export const emphasis: Options = {
  handlers: {
    emphasis: orInHtml('em', defaultHandlers.emphasis),
    strong: orInHtml('strong', defaultHandlers.strong),
  },
};

function orInHtml(tag: 'em' | 'strong', inStars: Handle): Handle {
  const handle: Handle = (node: Emphasis | Strong, parent, state, info) =>
    isStuck(node, info)
      ? `<${tag}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${tag}>`
      : inStars(node, parent, state, info);
  // how it begins is asked before it is written: without this all of it would be written twice, and what is in it four times
  return Object.assign(handle, { peek: () => '*' });
}

const startsWithSign = /^[\p{P}\p{S}]/u;
const endsWithSign = /[\p{P}\p{S}]$/u;
const letter = /^[^\s\p{P}\p{S}]$/u;

function isStuck(node: Emphasis | Strong, { before, after }: { before: string; after: string }): boolean {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return false;
  return (
    (letter.test(after) && endsWithSign.test(textOf(last))) ||
    (letter.test(before) && startsWithSign.test(textOf(first)))
  );
}

/** What is no text begins and ends with signs of Markdown. */
const textOf = (node: PhrasingContent): string => (node.type === 'text' ? node.value : '*');
