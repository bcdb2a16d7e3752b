import type { Part } from './part';

const commas = new Set([0x2c, 0x60c, 0xfe50, 0xfe10, 0xfe11, 0x2e41, 0x2e34, 0x2e32, 0xff0c]);

/** Adds a text to what `part` holds; white space between its blocks is none. */
export function addText(part: Part, node: Node, text: string): void {
  let chars = 0;
  let isGap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) isGap = true;
    else {
      if (isGap && (chars > 0 || node.previousSibling)) chars++;
      isGap = false;
      chars++;
      if ((unit === 0x2c || unit > 0x5ff) && commas.has(unit)) part.commas++;
    }
  }
  if (isGap && chars > 0 && node.nextSibling) chars++;
  part.chars += chars;
}
