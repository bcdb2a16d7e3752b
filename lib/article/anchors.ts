/**
 * Links within the post, footnotes above all. Ids of a hostile page are not kept, so a link and what it points at get
 * the same number: `data-galpi-ref` on the link, `data-galpi-anchor` on the target. The link's own address becomes that
 * of the place on the page.
 */
export function anchors(root: Element): number {
  const targets = new Map<string, Element>();
  for (const el of root.querySelectorAll('[id], a[name]')) {
    const id = el.id || el.getAttribute('name') || '';
    if (id && !targets.has(id)) targets.set(id, el);
  }
  const numbers = new Map<Element, string>();
  let changed = 0;
  for (const a of root.querySelectorAll('a[href^="#"]')) {
    const target = targets.get(decode(a.getAttribute('href')!.slice(1)));
    if (!target) continue;
    const number = numbers.get(target) ?? String(numbers.size + 1);
    numbers.set(target, number);
    target.setAttribute('data-galpi-anchor', number);
    a.setAttribute('data-galpi-ref', number);
    changed++;
  }
  return changed;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
