import { make } from '../make';

const styled = '[style*="background" i][style*="url(" i]';
const property = /background(?:-image)?\s*:/gi;
const address = /^[^;]*url\(\s*(?:"([^"]+)"|'([^']+)'|([^'"()\s]+))\s*\)/i;
const MOST = 5; // declarations that are looked at
const size = (side: string): RegExp => new RegExp(`(?:^|;)\\s*(?:min-)?${side}\\s*:\\s*([\\d.]+)px`, 'i');
const SMALL = 100; // px; lower ones are icons and rules

/** Pictures that a page paints behind an empty element become pictures: where it calls them one, or gives them room. */
export function backgroundImages(root: Element): number {
  let changed = 0;
  for (const el of root.querySelectorAll(styled)) {
    const style = el.getAttribute('style') ?? '';
    const source = sourceOf(style);
    if (!source || /^data:/i.test(source) || /\S/.test(el.textContent) || !isPicture(el, style)) continue;
    const img = make(root, 'img');
    img.setAttribute('src', source);
    img.setAttribute('alt', el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '');
    for (const side of ['width', 'height']) {
      const length = size(side).exec(style)?.[1];
      if (length) img.setAttribute(side, String(Math.round(Number(length))));
    }
    el.replaceWith(img);
    changed++;
  }
  return changed;
}

function sourceOf(style: string): string | undefined {
  let looked = 0;
  for (const { 0: name, index } of style.matchAll(property)) {
    if (++looked > MOST) break;
    const [, a, b, c] = address.exec(style.slice(index + name.length)) ?? [];
    const source = a ?? b ?? c;
    if (source) return source;
  }
  return undefined;
}

function isPicture(el: Element, style: string): boolean {
  // the blurred copy below the picture itself
  if (
    el.querySelector('img, picture, video, iframe') ||
    el.parentElement?.querySelector(':scope > img, :scope > picture')
  )
    return false;
  if (el.getAttribute('role') === 'img' || el.closest('figure')) return true;
  return (
    Number(size('height').exec(style)?.[1] ?? 0) >= SMALL &&
    el.closest('header, nav, aside, footer, a') === null
  );
}
