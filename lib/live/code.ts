import { codeBlocks } from '@/lib/article/code/blocks';
import { drawnCode } from '@/lib/article/code/drawn';
import { codeText } from '@/lib/article/code/text';
import type { CodeSelector } from '@/lib/model/selectors';

/** A passage within one code block as the reading view would have it, whatever a highlighter drew around its letters. */
export function codeIn(root: Element, passage: Range): { text: string; selector: CodeSelector } | null {
  const blocks = codeBlocks(root).sort(byPlace);
  const index = blocks.findIndex((block) => block.contains(passage.commonAncestorContainer));
  if (index < 0) return null;
  const { source, language: named, file } = drawnCode(blocks[index]!);
  const language = named();
  const [before, text] = plainCode(source, passage);
  if (before === undefined || text === undefined) return null;
  const startLine = linesIn(before);
  const indent = before.slice(before.lastIndexOf('\n') + 1);
  return {
    text: text.includes('\n') && indent.trim() === '' ? indent + text : text,
    selector: {
      type: 'CodeSelector',
      block: index,
      language: language === 'text' ? null : language || null,
      ...(file && { file }),
      startLine,
      endLine: startLine + linesIn(text.trimEnd()) - 1,
    },
  };
}

/**
 * The whole block as plain text, parted at the passage's ends: line numbers are told from code only in a whole block. The
 * ends are private use characters, which icons of terminals are too: two that are not in the block.
 */
function plainCode(
  source: Element,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): string[] {
  const [start, end] = unusedIn(source.textContent);
  const inert = source.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(source, true);
  const copies = textsOf(copy);
  textsOf(source).forEach((node, i) => {
    // The end first: it does not move the start.
    if (node === endContainer) copies[i]!.insertData(endOffset, end);
    if (node === startContainer) copies[i]!.insertData(startOffset, start);
  });
  return codeText(copy)
    .split(start)
    .flatMap((part) => part.split(end));
}

function unusedIn(text: string): [string, string] {
  const found: string[] = [];
  for (let unit = 0xe000; found.length < 2; unit += 1) {
    const one = String.fromCharCode(unit);
    if (!text.includes(one)) found.push(one);
  }
  return [found[0]!, found[1]!];
}

function textsOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const linesIn = (text: string): number => text.split('\n').length;

const byPlace = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
