import { decoded } from '@/lib/model/decoded';
import { absolute } from '../addresses';
import { isGone } from '../hidden';
import { findAll } from '../names';
import type { Page } from '../step';
import { type Card, cardOf } from './card';
import { titleOf } from './embedTitle';
import { type Platform, platformOf } from './platforms';
import { place, standsInText } from './place';

const frames =
  'iframe, embed[src], amp-iframe[src], lite-youtube, lite-vimeo, amp-youtube, amp-vimeo, ' +
  '[data-youtube-id], [data-plyr-embed-id], script[src*="gist.github.com/"], script[src*="asciinema.org/"]';

/** Frames of a page that are none of the post: advertisements, counters, comments, buttons, forms to sign up. */
const widget =
  /doubleclick|syndication|googletag|analytics|taboola|outbrain|criteo|(?:^|[^a-z])(?:ads?|advert\w*|banner|sponsor\w*|pixel|track\w*|beacon|shar(?:e|ing)|likes?|follow|tweet_button|plugins|comments?|disqus|giscus|utteranc\w*|livere|captcha|recaptcha|consent|cookies?|newsletter|subscribe|subscription|sign-?up|login|oauth|donate|checkout|sidebar|toc|nav|menu|btn|button)(?:$|[^a-z])|comment-iframe|mailchimp|trendmd|ghbtns|widgets\.wp\.com|jetpack\.wordpress/i;
const SMALL = 60; // CSS px; counters and buttons are lower, players of sound are 80 and more

/** Frames, players and snippets that are drawn from elsewhere become cards: nothing of them could be shown. */
export function embeds(root: Element, page: Page): number {
  let changed = 0;
  for (const el of findAll(root, frames)) {
    const address = addressOf(el, page.base);
    const url = address && root.contains(el) ? parse(address) : null;
    if (!url || isHidden(el)) continue;
    const platform = platformOf(url);
    if (platform ? !isDrawn(el) : isForeign(el, url)) {
      place(cardOf(root, cardFrom(el, url, platform)), el);
      changed++;
    }
  }
  return changed;
}

function cardFrom(el: Element, url: URL, platform: Platform | null): Card {
  const href = platform?.page?.(url) ?? url.href;
  // what a service of embeds shows has a platform of its own
  if (platform?.name === '' && href !== url.href)
    return cardFrom(el, new URL(href), platformOf(new URL(href)));
  return { kind: platform?.kind ?? 'link', title: titleOf(el, platform?.name ?? ''), href };
}

function addressOf(el: Element, base: string): string | null {
  if (el.tagName === 'LITE-VIMEO' || el.tagName === 'AMP-VIMEO') {
    const id = el.getAttribute('videoid') ?? el.getAttribute('data-videoid') ?? '';
    return /^\d+$/.test(id) ? `https://player.vimeo.com/video/${id}` : null;
  }
  for (const name of ['videoid', 'data-videoid', 'data-youtube-id', 'data-plyr-embed-id']) {
    const id = el.getAttribute(name) ?? '';
    if (/^[\w-]{11}$/.test(id)) return `https://www.youtube.com/embed/${id}`;
  }
  // a preview that a frame draws of a page names the page
  const content = decoded(el.getAttribute('data-content') ?? '');
  if (/^https?:/.test(content)) return absolute(content, base);
  const lazy = el.getAttribute('data-src') ?? el.getAttribute('data-lazy-src');
  const src = lazy || el.getAttribute('src');
  return src && !/^(?:about|javascript|data|blob):/i.test(src) ? absolute(src, base) : null;
}

function parse(address: string): URL | null {
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** A frame of unknown make counts where it stands in the text, and when nothing says that it is a widget. */
function isForeign(el: Element, url: URL): boolean {
  const names = ['id', 'class', 'name', 'title'].map((name) => el.getAttribute(name) ?? '').join(' ');
  return (
    url.protocol === 'https:' &&
    el.tagName.endsWith('IFRAME') &&
    !widget.test(`${url.hostname}${url.pathname} ${names}`) &&
    standsInText(el)
  );
}

function isHidden(el: Element): boolean {
  const low = (name: string): boolean => {
    const value = el.getAttribute(name) ?? '';
    return /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALL;
  };
  return isGone(el) || low('height') || low('width');
}

/** The code of a gist already stands in the page, where its script wrote it. */
function isDrawn(el: Element): boolean {
  return el.tagName === 'SCRIPT' && (el.nextElementSibling?.matches('.gist, [id^="gist"]') ?? false);
}
