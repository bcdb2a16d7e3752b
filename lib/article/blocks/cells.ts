import { findAll } from '../names';

const sides = /^(?:left|center|right)$/;

/** How a table sets its columns, which its generator writes into the style of each cell, as an attribute that stays. */
export function cells(root: Element): number {
  let changed = 0;
  for (const cell of findAll(root, 'td[style], th[style], td[align], th[align]')) {
    const style = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i.exec(cell.getAttribute('style') ?? '')?.[1];
    const side = (style ?? cell.getAttribute('align') ?? '').trim().toLowerCase();
    cell.removeAttribute('align');
    if (!sides.test(side)) continue;
    cell.setAttribute('align', side);
    changed++;
  }
  return changed;
}
