import type { Emphasis, Strong } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * Stars end no emphasis between a sign and a letter (https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run), as
 * in `**상태(state)**를`, where they begin none either: that is said in HTML. The library would write the letter as an
 * entity.
 */
export const emphasis: Options = {
  handlers: {
    emphasis: ((node: Emphasis, parent, state, info) =>
      inHtml(node, 'em', state, info) ??
      defaultHandlers.emphasis(node, parent, state, info)) satisfies Handle,
    strong: ((node: Strong, parent, state, info) =>
      inHtml(node, 'strong', state, info) ??
      defaultHandlers.strong(node, parent, state, info)) satisfies Handle,
  },
};

const startsWithSign = /^[\p{P}\p{S}]/u;
const endsWithSign = /[\p{P}\p{S}]$/u;
const letter = /^[^\s\p{P}\p{S}]$/u;

function inHtml(
  node: Emphasis | Strong,
  tag: string,
  state: Parameters<Handle>[2],
  info: Parameters<Handle>[3],
): string | null {
  const words = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  const isStuckAfter = endsWithSign.test(words) && letter.test(info.after);
  const isStuckBefore = startsWithSign.test(words) && letter.test(info.before);
  return isStuckAfter || isStuckBefore ? `<${tag}>${words}</${tag}>` : null;
}
