import { languageName } from './languageName';

/** Element of our own around a block of code. Its name is no HTML, so block selectors count as before. */
export const CODE = 'galpi-code';

export interface CodeLabels {
  copy: string;
  copied: string;
  /** what the column of line numbers is for */
  pickLines: string;
}

/**
 * Frames a block of code with its language, its file, a copy button and line numbers. All of it is drawn from attributes:
 * the text of the article stays the article's.
 */
export function frameCode(pre: HTMLElement, labels: CodeLabels): void {
  const { ownerDocument: document } = pre;
  const frame = document.createElement(CODE);
  const bar = document.createElement('galpi-bar');
  const language = /(?:^|\s)language-(\S+)/.exec(pre.querySelector('code')?.className ?? '')?.[1];
  if (language) bar.append(label(document, 'galpi-language', languageName(language)));
  if (pre.dataset.file) bar.append(label(document, 'galpi-file', pre.dataset.file));
  bar.append(copyButton(document, labels));
  pre.replaceWith(frame);
  frame.append(bar, label(document, 'galpi-numbers', ''), pre);
  numberLines(frame);
  offerLines(frame.querySelector<HTMLElement>('galpi-numbers')!, labels.pickLines);
}

/** Lines are picked at their numbers, by the keyboard too: the column counts through them. */
function offerLines(numbers: HTMLElement, name: string): void {
  const lines = numbers.dataset.text!.split('\n').length;
  if (lines < 2) return;
  numbers.tabIndex = 0;
  numbers.role = 'spinbutton';
  numbers.ariaLabel = name;
  numbers.ariaValueMin = numbers.ariaValueNow = '1';
  numbers.ariaValueMax = String(lines);
}

function label(document: Document, name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.dataset.text = text;
  return element;
}

function copyButton(document: Document, labels: CodeLabels): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  say(button, labels.copy);
  return button;
}

const say = (button: HTMLElement, words: string): void => {
  button.dataset.text = words;
  button.ariaLabel = words;
};

/** Numbers for each line; a line that wraps takes as many rows as it needs. One line alone needs no number. */
export function numberLines(frame: HTMLElement, rows?: (line: number) => number): void {
  const numbers = frame.querySelector<HTMLElement>('galpi-numbers');
  const text = frame.querySelector('pre')?.textContent ?? '';
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (!numbers) return;
  const column = Array.from({ length: lines }, (_, i) => `${i + 1}${'\n'.repeat(rows?.(i) ?? 1)}`);
  numbers.dataset.text = lines > 1 ? column.join('').trimEnd() : '';
  numbers.replaceChildren(...(lines > DRAWN ? groupsOf(numbers.ownerDocument, column) : []));
}

// Numbers that are drawn in one piece. A column of more would be laid out and painted with every line of it.
const DRAWN = 600;

/** The numbers of very many lines in groups, of which those out of view rest. */
function groupsOf(document: Document, column: readonly string[]): HTMLElement[] {
  return Array.from({ length: Math.ceil(column.length / DRAWN) }, (_, i) => {
    const text = column.slice(i * DRAWN, (i + 1) * DRAWN).join('');
    const group = label(document, 'galpi-number-group', text.replace(/\n$/, ''));
    group.style.containIntrinsicBlockSize = `auto ${text.split('\n').length - 1}lh`;
    return group;
  });
}

// As long as a glance needs.
const COPIED_MS = 1600;

/** Copies the exact text of the block a button belongs to, and says so on the button. */
export async function copyCode(
  button: HTMLElement,
  labels: Pick<CodeLabels, 'copy' | 'copied'>,
): Promise<void> {
  await navigator.clipboard.writeText(button.closest(CODE)?.querySelector('pre')?.textContent ?? '');
  say(button, labels.copied);
  setTimeout(() => say(button, labels.copy), COPIED_MS);
}
