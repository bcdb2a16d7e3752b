import { findAll } from '../names';

const heads = ':is(h2, h3, h4, h5, h6, dt) > button';

/** Parts that a script opens, and what opens them: a heading that is a button is a heading. */
export function folds(root: Element): number {
  return moreLess(root) + opened(root);
}

function opened(root: Element): number {
  const found = [...findAll(root, heads)].filter(
    (button) => button.textContent.trim() === button.parentElement!.textContent.trim(),
  );
  for (const button of found) {
    const id = button.getAttribute('aria-controls');
    if (id) root.querySelector(`[id=${JSON.stringify(id)}]`)?.removeAttribute('hidden');
    button.replaceWith(...button.childNodes);
  }
  return found.length;
}

/** As Tistory writes them; `<details>` needs no script. */
function moreLess(root: Element): number {
  const found = findAll(root, '[data-ke-type="moreLess"]');
  for (const fold of found) {
    const details = root.ownerDocument.createElement('details');
    const summary = root.ownerDocument.createElement('summary');
    const button = fold.querySelector('.btn-toggle-moreless');
    summary.textContent = fold.getAttribute('data-text-more') ?? button?.textContent ?? '';
    button?.remove();
    details.append(summary, ...fold.childNodes);
    fold.replaceWith(details);
  }
  return found.length;
}
