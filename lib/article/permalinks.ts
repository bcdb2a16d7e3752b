const mark = /^(?:[^\p{L}\p{N}]*|(?:perma)?link|direct link to .*)$/iu;
/** What leads from what a manual describes to where it is written. */
const source = /^\[(?:source|src|docs)]$/i;
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
    for (const a of heading.querySelectorAll<HTMLAnchorElement>('a')) {
      const text = a.textContent.trim();
      const isWhole = text === own;
      // a link of a term or of a caption may be called so
      const isInside = a.matches(inside);
      const isMark = source.test(text) || ((isHeading || isInside) && mark.test(text));
      if (isWhole ? !isHeading || !isInside : !isMark || a.querySelector('img')) continue;
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
