import { sourceOf, isPlaceholder } from './source';

const kept = new Set(['src', 'alt', 'title', 'width', 'height', 'class']);

/** Gives every `<img>` the address it means, and drops trackers and what never gets one. `<picture>` becomes its `<img>`. */
export function images(root: Element): number {
  let changed = 0;
  for (const picture of root.querySelectorAll('picture')) if (!picture.querySelector('img')) picture.remove();
  for (const img of root.querySelectorAll('img')) {
    const source = sourceOf(img);
    if (!source || (isPlaceholder(source) && /^data:/i.test(source)) || isTracker(img)) {
      img.remove();
      changed++;
      continue;
    }
    if (img.getAttribute('src') !== source) changed++;
    img.setAttribute('src', source);
    for (const { name } of [...img.attributes]) if (!kept.has(name)) img.removeAttribute(name);
    if (img.parentElement?.tagName === 'PICTURE') img.parentElement.replaceWith(img);
  }
  return changed;
}

function isTracker(img: Element): boolean {
  const width = img.getAttribute('width');
  const height = img.getAttribute('height');
  return (width === '1' || width === '0') && (height === '1' || height === '0');
}
