import type { Span } from '@/lib/model/highlight';
import type { BlockSelector, CodeSelector, Selector } from '@/lib/model/selectors';
import { rangeOf, spanOf } from './range';
import type { ArticleText } from './text';

const blocks =
  'p, li, pre, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, summary, blockquote, figure, div, section, article';

/** Where a passage stands in the structure: the block it starts in, and the lines when it lies in one code block. */
export function describeBlock(text: ArticleText, root: Element, span: Span): Selector[] {
  const range = rangeOf(text, span);
  if (!range) return [];
  const block = within(root, range.startContainer.parentElement?.closest(blocks));
  const pre = within(root, range.startContainer.parentElement?.closest('pre'));
  const selectors: Selector[] = [];
  if (block) selectors.push(blockSelector(root, block));
  if (pre?.contains(range.endContainer)) selectors.push(codeSelector(text, root, pre, span));
  return selectors;
}

function within(root: Element, element: Element | null | undefined): Element | null {
  return element && element !== root && root.contains(element) ? element : null;
}

function blockSelector(root: Element, block: Element): BlockSelector {
  return { type: 'BlockSelector', block: block.localName, index: indexOf(root, block) };
}

function indexOf(root: Element, element: Element): number {
  return [...root.querySelectorAll(element.localName)].indexOf(element);
}

function codeSelector(text: ArticleText, root: Element, pre: Element, span: Span): CodeSelector {
  const range = pre.ownerDocument.createRange();
  range.selectNodeContents(pre);
  const { start } = spanOf(text, range) ?? span;
  return {
    type: 'CodeSelector',
    block: indexOf(root, pre),
    language: languageOf(pre),
    ...(pre.getAttribute('data-file') && { file: pre.getAttribute('data-file')! }),
    startLine: lineOf(text.text, start, span.start),
    // The last unit counts, not the one after it: a line marked with its line break is one line.
    endLine: lineOf(text.text, start, span.end - 1),
  };
}

function languageOf(pre: Element): string | null {
  const names = `${pre.querySelector('code')?.className ?? ''} ${pre.className}`;
  return /(?:^|\s)lang(?:uage)?-(\S+)/.exec(names)?.[1] ?? null;
}

function lineOf(text: string, start: number, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
