import { linkShare, type Weight } from './weights';

const junkTags = new Set([
  'NAV',
  'FOOTER',
  'FORM',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'DIALOG',
  'MENU',
  'LABEL',
]);
const junkRoles = new Set([
  'navigation',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
  'banner',
  'contentinfo',
]);
const junkName =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|share(?:s|r|-?buttons?)?|sharing|social|related|recommend(?:ed|ation)?s?|comments?|disqus|utterances|giscus|respond|reply|subscribe|newsletter|sidebar|breadcrumbs?|pagination|pager|prev|next|toc|table-of-contents|advert(?:isement)?|ads?|adsense|promo|sponsor|cookie|popup|modal|author-?(?:box|card|info|bio)|post-?(?:meta|tags|nav|footer|share)|entry-(?:meta|footer)|article-(?:meta|footer)|tag-?list|tags|like|rating|license|copyright|edit-(?:this-)?page|skip-?(?:link|to)|back-?to-?top|byline|dateline)(?:$|[\s_-])/i;
const blocks = new Set([
  'PRE',
  'TABLE',
  'FIGURE',
  'IMG',
  'P',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'DL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'DETAILS',
  'BR',
]);

/** What is never the article, whoever kept it. */
export function isJunk(el: Element, weight: Weight): boolean {
  if (junkTags.has(el.tagName) || junkRoles.has(el.getAttribute('role') ?? '')) return true;
  return named(el) && weight.code === 0 && (linkShare(weight) > 0.3 || weight.text < 60);
}

/** Judges what Readability dropped: the parts of an article come back, what frames it does not. */
export function looksLikeContent(el: Element, weight: Weight): boolean {
  if (isJunk(el, weight) || named(el)) return false;
  if (weight.code > 0) return true;
  if (blocks.has(el.tagName)) return true;
  if (weight.text === 0) return el.querySelector('img') !== null;
  if (
    /^(SPAN|A|B|I|EM|STRONG|CODE|SUP|SUB|SMALL|DEL|INS|KBD|MARK|TIME|ABBR|Q|CITE|U|S|FONT)$/.test(el.tagName)
  )
    return true;
  return linkShare(weight) < 0.4 && weight.text > 25;
}

function named(el: Element): boolean {
  return junkName.test(`${el.getAttribute('class') ?? ''} ${el.id}`);
}
