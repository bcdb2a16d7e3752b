import { classOf, findAll } from '../names';
import { squeeze } from '../squeeze';
import { first, TAGS } from './metas';
import { isOutside } from './outside';

const MOST = 20; // more than this is a tag cloud, not the post's own tags
const KEYWORDS = 12; // more keywords than this were written for search engines
const links =
  'a[rel~="tag"], a[href*="/tag/"], a[href*="/tags/"], a[href*="?tag="], a[href^="/keyword/"], [class*="tag" i] a';
const texts = '[class*="tags" i] span:not(:has(*))';
const list =
  /(?:^|[\s_-])(?:hash|keyword)?tags?(?:[_-]?(?:list|wrap(?:per)?|box|area|links?|items?|container|trail))?(?:$|[\s_-]|__)|(?:^|[a-z])Tags?(?:List|Wrap|Box|Area|Links?|$|[\s_-])/;
const actions =
  /^(?:share|follow|learn more|read more|comments?|about|more|all tags|edit|태그|전체|더보기)\b|^(?:share|follow|about)\s/iu;

/** Tags of the post: what it declares, else its tag links, else its keywords. */
export function declaredTags(
  document: ParentNode,
  metas: Map<string, string>,
  jsonLd: readonly string[],
  title: string,
  heading: Element | null,
): string[] {
  const keywords = first(metas, ['keywords', 'news_keywords', 'parsely-tags', 'sailthru.tags']);
  for (const [tags, most] of [
    [() => split(first(metas, [TAGS])), MOST],
    [() => named(document, links, heading), MOST],
    [() => jsonLd, MOST],
    [() => split(keywords), KEYWORDS],
    [() => named(document, texts, heading), MOST],
  ] as const) {
    const own = unique(tags()).filter((tag) => tag !== title && !actions.test(tag));
    if (own.length && own.length <= most) return own;
  }
  return [];
}

function named(document: ParentNode, selector: string, heading: Element | null): string[] {
  return [...findAll(document, selector)]
    .filter(
      (a) =>
        !isOutside(a, heading) &&
        !a.closest('[class*="cloud" i], [class*="side" i]:not(:has(h1))') &&
        isTag(a),
    )
    .map((a) => a.textContent);
}

function isTag(link: Element): boolean {
  if (/\btag\b/.test(link.getAttribute('rel') ?? '')) return true;
  if (/\/(?:tags?|keyword)\/[^/]|[?&]tag=/.test(link.getAttribute('href') ?? '')) return true;
  return [link, link.parentElement].some((el) => {
    const holder = el?.closest('[class*="tag" i]');
    // WordPress and Ghost name a post after its tags: `<article class="post tag-docker">`
    return holder && list.test(classOf(holder)) && !holder.querySelector('p, h1');
  });
}

const split = (text: string): string[] => text.split(/[,，、;]/);

export function unique(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const clean = squeeze(tag)
      .replace(/^#\s*/, '')
      .replace(/\s*[(]\d+[)]$/, '');
    const isOwn = /\p{L}|\p{N}/u.test(clean) && clean.length <= 40 && !/^[_&]|[?!。]$/.test(clean);
    if (isOwn && !seen.has(clean.toLowerCase())) seen.set(clean.toLowerCase(), clean);
  }
  return [...seen.values()];
}
