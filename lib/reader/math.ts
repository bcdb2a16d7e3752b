import type Temml from 'temml';
import { bare } from '@/lib/article/math/tex';
import { inBreaths, type InPieces } from '@/lib/model/inPieces';

/** Element of our own around a formula. Its name is no HTML, and it may carry a shadow root. */
const MATH = 'galpi-math';

/** Frames each formula, before marks are painted over the text: what is moved later would lose them. */
export function frameMath(root: HTMLElement): void {
  for (const code of root.querySelectorAll<HTMLElement>('code[data-galpi-tex]')) {
    const frame = root.ownerDocument.createElement(MATH);
    if (code.dataset['galpiTex'] === 'block') frame.dataset['block'] = '';
    code.replaceWith(frame);
    frame.append(code);
  }
}

/**
 * Draws the framed formulas as MathML. The drawing stands in a shadow root beside the untouched TeX, so that the text
 * of the article stays the article's. The library is loaded only where an article has a formula; one that it cannot
 * read stays TeX.
 */
export async function drawMath(root: HTMLElement): Promise<void> {
  const frames = [...root.querySelectorAll<HTMLElement>(MATH)].filter((frame) => !frame.shadowRoot);
  if (frames.length === 0) return;
  const { default: temml } = await import('temml');
  await inBreaths(drawing(frames, temml));
}

function* drawing(frames: HTMLElement[], temml: typeof Temml): InPieces<void> {
  for (const frame of frames) {
    const drawn = frame.ownerDocument.createElement('span');
    const displayMode = 'block' in frame.dataset;
    try {
      // builds nodes; without `trust` a formula cannot ask for links, pictures or styles
      temml.render(bare(frame.textContent ?? ''), drawn, { displayMode, throwOnError: true, trust: false });
    } catch {
      continue;
    }
    frame.attachShadow({ mode: 'open' }).append(...drawn.childNodes);
    yield;
  }
}
