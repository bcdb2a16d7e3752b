import { clutter } from '@/lib/article/clutter';
import { code } from '@/lib/article/code/code';
import { codeSources } from '@/lib/article/code/sources';
import { hidden } from '@/lib/article/hidden';
import { atOnce } from '@/lib/model/inPieces';
import { body } from '../body';

/** language, file, text */
export type Block = [string, string, string];

/** A page after all steps that make code plain. */
export function plain(html: string): HTMLElement {
  const root = body(html);
  for (const step of [codeSources, clutter, hidden]) step(root);
  atOnce(code(root));
  return root;
}

export function blocksOf(html: string): Block[] {
  return [...plain(html).querySelectorAll('pre')].map((pre) => {
    const inner = pre.querySelector('code')!;
    return [inner.className.replace('language-', ''), pre.getAttribute('data-file') ?? '', inner.textContent];
  });
}

/** What is left around the code: nothing that a widget drew. */
export function around(html: string): string {
  const root = plain(html);
  for (const pre of root.querySelectorAll('pre')) pre.replaceWith('▢');
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}
