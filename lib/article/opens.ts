/** Whether nothing that shows stands before `inner` in `el`. */
export function opens(el: Element, inner: Element): boolean {
  for (let at = inner; at !== el; at = at.parentElement!) {
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (before.nodeType !== 8 && /\S/.test(before.textContent ?? '')) return false;
  }
  return true;
}
