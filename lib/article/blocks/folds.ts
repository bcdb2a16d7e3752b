import { make } from '../make';
import { findAll } from '../names';

const heads = ':is(h2, h3, h4, h5, h6, dt) > button';

/** Parts that a script opens, and what opens them: a heading that is a button is a heading. */
export function folds(root: Element): number {
  return moreLess(root) + ticked(root) + opened(root);
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
    const button = fold.querySelector('.btn-toggle-moreless');
    button?.remove();
    details(fold, fold.getAttribute('data-text-more') ?? button?.textContent ?? '');
  }
  return found.length;
}

/** Text in the label of a box to tick, which styles show once it is ticked: the label begins with what it is called. */
function ticked(root: Element): number {
  let changed = 0;
  for (const label of findAll(root, 'label')) {
    const [title, text] = label.children;
    if (!text?.matches('p, pre, ul, ol, :has(p, pre, ul, ol)')) continue;
    title!.remove();
    details(label, title!.textContent.replace(/\s*\p{S}\s*$/u, ''));
    changed++;
  }
  return changed;
}

function details(fold: Element, title: string): void {
  fold.replaceWith(make(fold, 'details', make(fold, 'summary', title), ...fold.childNodes));
}
