const panel = /(?:^|[\s_-])tab(?:s|-?(?:panel|pane|content|item))?(?:$|[\s_-])/i;

/**
 * Removes what is hidden, and shows panels that are hidden only because another tab is open: they are text of the post
 * ("macOS | Windows | Linux"), and Readability would drop them.
 */
export function hidden(root: Element): number {
  let changed = 0;
  for (const el of root.querySelectorAll(
    '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]',
  )) {
    const style = (el.getAttribute('style') ?? '').replace(/\s+/g, '');
    const gone = el.hasAttribute('hidden') || /display:none|visibility:hidden/i.test(style);
    if (isPanel(el)) {
      el.removeAttribute('hidden');
      el.removeAttribute('aria-hidden');
      el.removeAttribute('style');
    } else if (gone && !el.querySelector('pre, article')) el.remove();
    else continue;
    changed++;
  }
  return changed;
}

function isPanel(el: Element): boolean {
  return (
    el.getAttribute('role') === 'tabpanel' ||
    (panel.test(el.getAttribute('class') ?? '') && el.textContent.trim().length > 20)
  );
}
