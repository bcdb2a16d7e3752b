const mark = /^(?:[#¶§🔗⚓\ue000-\uf8ff\u200b]*|(?:perma)?link|direct link to .*)$/iu;
const inside = 'a[href^="#"]';

/**
 * Links from a heading to itself: "#", "¶", "🔗", a glyph of an icon font. Their text would stand in the heading, or in the
 * term or the caption. A heading that is such a link as a whole is a heading.
 */
export function permalinks(root: Element): number {
  let changed = 0;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6, dt, caption, figcaption, summary')) {
    const own = heading.textContent.trim();
    const isHeading = heading.tagName.startsWith('H');
    // a link of a term or of a caption may be called so
    for (const a of heading.querySelectorAll<HTMLAnchorElement>(isHeading ? 'a' : inside)) {
      const text = a.textContent.trim();
      const isWhole = text === own;
      if (isWhole ? !isHeading || !a.matches(inside) : !mark.test(text) || a.querySelector('img')) continue;
      // other links lead to it
      const place = a.id || a.name;
      if (place) heading.id ||= place;
      a.replaceWith(...(isWhole ? a.childNodes : []));
      changed++;
    }
  }
  // paragraphs of a standard have one too, and some stand beside their heading
  for (const a of root.querySelectorAll(inside))
    if (/^[#¶§🔗]$/u.test(a.textContent.trim())) {
      a.remove();
      changed++;
    }
  return changed;
}
