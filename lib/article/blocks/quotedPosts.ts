import { findAll } from '../names';
import { absolute } from '../addresses';
import { make } from '../make';
import type { Page } from '../step';
import { cardOf } from './card';
import { squeeze } from '../squeeze';
import { place } from './place';

/** Embeds that bring their text along, as services write them before their script draws a frame. */
const withText =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, blockquote.reddit-embed-bq';
const bare: readonly [selector: string, address: string, name: string][] = [
  ['blockquote.instagram-media', 'data-instgrm-permalink', 'Instagram'],
  ['blockquote.text-post-media', 'data-text-post-permalink', 'Threads'],
  ['blockquote.tiktok-embed', 'cite', 'TikTok'],
  ['.fb-post[data-href], .fb-video[data-href]', 'data-href', 'Facebook'],
];

/**
 * A quoted message stays a quote with its link; its class would make others take it for a widget. Where the text of an
 * embed is only an invitation to open it, it becomes a card.
 */
export function quotedPosts(root: Element, page: Page): number {
  let changed = 0;
  for (const quote of findAll(root, withText)) {
    signature(quote);
    for (const name of ['class', 'id']) quote.removeAttribute(name);
    changed++;
  }
  for (const tweet of findAll(root, '.tweet[data-attrs]')) changed += tweetQuote(tweet);
  for (const pen of findAll(root, 'p.codepen, div.codepen')) changed += penCard(pen);
  for (const quote of findAll(root, 'blockquote.wp-embedded-content')) changed += previewCard(quote);
  for (const [selector, attribute, name] of bare) {
    for (const el of findAll(root, selector)) {
      const href = absolute(el.getAttribute(attribute) ?? '', page.base);
      if (!href || !el.getAttribute(attribute)) continue;
      place(cardOf(root, { kind: 'post', title: authorOf(el) || name, href }), el);
      changed++;
    }
  }
  return changed;
}

/** "— Name (@name) <a>date</a>" stands after the paragraphs as bare text. */
function signature(quote: Element): void {
  const rest: Node[] = [];
  for (let node = quote.lastChild; node; node = node.previousSibling) {
    if (node.nodeType === 1 && /^(?:P|DIV|BLOCKQUOTE)$/.test((node as Element).tagName)) break;
    rest.unshift(node);
  }
  if (!rest.some((node) => /\S/.test(node.textContent ?? ''))) return;
  quote.append(make(quote, 'p', ...rest));
}

/** Substack draws a message as a link with its author, its text and its date. */
function tweetQuote(tweet: Element): number {
  const link = tweet.querySelector('a[href]');
  const author = tweet.querySelector('.tweet-header');
  if (!link || !author) return 0;
  const date = make(tweet, 'a', tweet.querySelector('.tweet-date')?.textContent.trim() || 'X');
  date.setAttribute('href', link.getAttribute('href')!);
  author.remove();
  tweet.querySelector('.tweet-footer')?.remove();
  const [by, text] = [author, tweet].map(({ textContent }) => make(tweet, 'p', squeeze(textContent)));
  tweet.replaceWith(
    make(tweet, 'blockquote', by!, text!, ...tweet.querySelectorAll('img'), make(tweet, 'p', date)),
  );
  return 1;
}

/** "See the Pen <a>Title</a> by Name (<a>@name</a>) on <a>CodePen</a>." */
function penCard(pen: Element): number {
  const link = pen.querySelector('a[href*="/pen/"]');
  const href = link?.getAttribute('href');
  if (!link || !href || !/^https?:/.test(href)) return 0;
  place(cardOf(pen, { kind: 'code', title: link.textContent, href }), pen);
  return 1;
}

/** WordPress shows another post by a quote that is its link, and a frame once that has loaded. */
function previewCard(quote: Element): number {
  const link = quote.querySelector('a[href]');
  const frame = quote.parentElement?.querySelector('iframe.wp-embedded-content');
  if (!link) return 0;
  frame?.remove();
  const href = link.getAttribute('href')!;
  place(cardOf(quote, { kind: 'link', title: link.textContent, href }), quote);
  return 1;
}

/** "A post shared by Name (@name)": what a card of a picture can say. */
function authorOf(el: Element): string {
  return /@[\w.]{2,30}/.exec(el.textContent)?.[0] ?? '';
}
