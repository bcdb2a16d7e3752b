/** Inline code is plain text too: highlighters and "copy" scripts wrap its words in spans with any class. */
export function inlineCode(root: Element): number {
  let changed = 0;
  for (const code of root.querySelectorAll('code')) {
    if (code.closest('pre')) continue;
    if (code.childElementCount && !code.querySelector('a, img, br')) {
      code.replaceChildren(code.textContent ?? '');
      changed++;
    }
    code.removeAttribute('class');
    code.removeAttribute('id');
  }
  return changed;
}
