import { isCard } from './card';
import { classOf } from '../names';

/** An article in one is a comment, as HTML has it. */
const elements =
  'nav, aside:not(:is(h1, h2) + aside), dialog, template, noscript, article article, footer:not(:is(article, main, section) footer)';
const names =
  /(?:^|[\s_-])(?:comments?|disqus|repl(?:y|ies)|related|recent|latest|popular|recommend\w*|sidebar|widget\w*|trending|read-?next|copyright|menu|promo\w*|another_category|other-?posts?)(?:$|[\s_-])|Comment|Related|Recommend|Sidebar/;

/**
 * Whether an element belongs to something else on the page than the post: navigation, comments, other posts. What also
 * holds the post's title (`heading`) is the post, whatever it is named.
 */
export function isOutside(el: Element, heading: Element | null): boolean {
  for (let at: Element | null = el; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (heading && at !== el && at.contains(heading)) return false;
    if (at.matches(elements) || names.test(`${classOf(at)} ${at.id}`)) return true;
    if (at.tagName === 'LI' ? isEntry(at) : isCard(at)) return true;
  }
  return false;
}

/** An entry of a list of posts carries the title of another; one of "date, category, author" does not. */
function isEntry(item: Element): boolean {
  if (item.querySelector('h2, h3, h4, h5, h6')) return true;
  return [...item.querySelectorAll('a[href]')].some((link) => link.textContent.trim().length > 24);
}
