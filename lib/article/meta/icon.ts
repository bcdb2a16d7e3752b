import { absolute } from '../addresses';
import { findAll } from '../names';

/** Address of the page's icon, the largest of moderate size; empty without one. Vectors last: they cannot be shown as data. */
export function iconOf(document: Document, base: string): string {
  const links = [...findAll(document, 'link[rel~="icon"][href], link[rel="apple-touch-icon"][href]')];
  const best =
    links.find((link) => /\b(32x32|48x48|64x64|96x96)\b/.test(link.getAttribute('sizes') ?? '')) ?? links[0];
  const url = best ? absolute(best.getAttribute('href')!, base) : null;
  return url && /^(https?:|data:image\/(png|jpeg|gif|webp))/.test(url) ? url : '';
}
