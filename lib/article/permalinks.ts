/** Links from a heading to itself: "#", "¶", "🔗", a glyph of an icon font. Their text would stand in the heading. */
export function permalinks(root: Element): number {
  let changed = 0;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    for (const a of heading.querySelectorAll('a')) {
      const text = a.textContent.trim();
      const own = heading.textContent.trim();
      const mark =
        /^[#¶§🔗⚓\ue000-\uf8ff\u200b]*$/u.test(text) || /^(permalink|link|direct link to .*)$/i.test(text);
      if (!mark || text === own || a.querySelector('img')) continue;
      a.remove();
      changed++;
    }
  }
  return changed;
}
