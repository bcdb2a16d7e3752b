import { findAll } from '../names';
import { absolute } from '../addresses';
import type { InPieces } from '@/lib/model/inPieces';
import { each, type Page } from '../step';
import { CARD, cardOf, hostOf, line } from './card';
import { place, standsInText } from './place';

/** Previews that authors put in: Naver, Tistory, Ghost, Notion, Medium, Substack, DEV, Discourse. */
const authored =
  '.se-oglink, .se_oglink, [data-ke-type="opengraph"], .kg-bookmark-card, a.bookmark, a.notion-bookmark, .graf--mixtapeEmbed, ' +
  '.embedded-post-wrap, .ltag__link, aside.onebox';
/** Themes name so what authors put in, and lists of other posts: those stand among themselves, not in the text. */
const likely = ['link-card', 'linkcard', 'link-preview', 'blogcard', 'bookmark-card', 'og-card', 'rich-link']
  .map((name) => `:is(a, div, section, figure)[class*="${name}" i]`)
  .join();
/** A heading inside of a link is one more sign of a preview. */
const unnamed = 'a[href] h2, a[href] h3, a[href] h4';

const titles = '[class*="title" i], h1, h2, h3, h4, strong';
const abouts =
  'p, h2, h3, h4, em, [class*="desc" i]:not(:has(p, div)), [class*="summary" i]:not(:has(p, div)), div:not(:has(div, p, h2, h3, h4, a, strong)), header a, span:not(:has(*))';
const pictures =
  'img:not([class*="icon" i], [src*="favicon" i], [class*="avatar" i], [class*="href" i] *, [class*="icon" i] *)';
const LINES = 3; // description, author and host; what follows is the page itself
const LONGEST = 1200; // characters of a preview; more is a text with a link in it

/**
 * Previews of other pages become one card: picture, title, address, and the lines that describe it. Icons of sites go.
 */
export function* linkCards(root: Element, page: Page): InPieces<number> {
  let changed = 0;
  for (const el of findAll(root, authored)) changed += replace(el, page, true);
  for (const el of findAll(root, likely)) if (standsInText(el)) changed += replace(el, page, true);
  const seen = new Set<Element>();
  yield* each(findAll(root, unnamed), (heading) => {
    const link = heading.closest('a')!;
    if (seen.has(link)) return;
    seen.add(link);
    if (
      standsInText(link, hostOf(absolute(link.getAttribute('href')!, page.base) ?? '') === hostOf(page.url))
    )
      changed += replace(link, page, false);
  });
  return changed;
}

function replace(el: Element, page: Page, known: boolean): number {
  if (!el.parentElement || el.querySelector(`pre, [${CARD}]`) || el.textContent.length > LONGEST) return 0;
  const href = onlyAddress(el, page.base);
  const title = el.querySelector(titles) ?? firstLine(el);
  const name = line((title ?? el).textContent ?? '');
  if (!href || !name) return 0;
  const about = aboutOf(el, title);
  // a button, a heading that is a link
  if (about.length === 0 && !(known && title)) return 0;
  const picture = el.querySelector(pictures);
  place(cardOf(el, { kind: 'link', title: name, href, about, picture }), el);
  return 1;
}

/** The address of all its links, or null: with two of them it is no preview of one page. A link to the host alone is none. */
function onlyAddress(el: Element, base: string): string | null {
  const links = el.matches('a[href]') ? [el] : [...el.querySelectorAll('a[href]')];
  const all = links.map((link) => absolute(link.getAttribute('href')!, base)).filter((href) => href !== null);
  const whole = all.filter((href) => /^https?:/.test(href));
  const paths = new Set(whole.length > 1 ? whole.filter((href) => new URL(href).pathname !== '/') : whole);
  return paths.size === 1 ? [...paths][0]! : (paths.size === 0 && whole[0]) || null;
}

function firstLine(el: Element): Element | null {
  return [...el.querySelectorAll(abouts)].find((part) => /\S/.test(part.textContent)) ?? null;
}

/** The lines beside the title, in the page's order: each is the innermost element that holds it whole. */
function aboutOf(el: Element, title: Element | null): string[] {
  const found: Element[] = [];
  for (const part of el.querySelectorAll(abouts)) {
    const inTitle = title && (part.contains(title) || title.contains(part));
    if (inTitle || found.some((other) => other.contains(part)) || !/\S/.test(part.textContent)) continue;
    found.push(part);
  }
  return found.map((part) => line(part.textContent, LONGEST)).slice(0, LINES);
}
