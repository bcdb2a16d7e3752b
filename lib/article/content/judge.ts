import { isAboutLine } from './about';
import { isLabelled } from './labels';
import { linkShare, type Weight } from './weights';

const junkTags = new Set(
  'NAV FOOTER FORM BUTTON INPUT SELECT TEXTAREA IFRAME OBJECT EMBED DIALOG MENU LABEL'.split(' '),
);
const junkRoles = new Set(
  'navigation complementary search menu menubar toolbar dialog alertdialog banner contentinfo'.split(' '),
);

const whole = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

/** Frames of an article in every theme, named in English whatever the language of the post. */
const frame = whole(
  'nav(?:bar|igation)?|menu|related|recommend(?:ed|ation)?s?|comments?|respond|reply|sidebar|breadcrumbs?|pagination|' +
    'pager|prev|next|toc|table-of-contents|post-?tags|post-?nav|tag-?list|tags|likes?|votes?|rating|feedback|license|' +
    'copyright|prompt|edit-(?:this-)?page|skip-?(?:link|to)|back-?to-?top|author-?(?:box|card|info|bio)|headerlink',
);
/** Never text of a post, even when it is long. */
const intruder = whole(
  'share|shares|sharing|share-?buttons?|social|disqus|utterances|giscus|subscribe|subscription|newsletter|popup|modal|' +
    'advert(?:isement)?|ads?|adsense|promo|sponsor|cookies?|consent|gdpr',
);
/** Lines about the post beside its title: date, author, counts. */
const about = whole(
  'meta|byline|dateline|date|time|published|posted|views?|counts?|' +
    '(?:post|entry|article|page|blog)-?(?:meta|info|date|time|footer|author|byline|bar|categor(?:y|ies))',
);

const LONG_INTRUDER = 500; // characters; more than that and a theme named the article itself "social"
const LONG_LINE = 120; // characters of a line about the post

const inline = new Set(
  'SPAN A B I EM STRONG CODE SUP SUB SMALL DEL INS KBD MARK TIME ABBR Q CITE U S FONT VAR SAMP RUBY'.split(
    ' ',
  ),
);
const blocks = new Set(
  'PRE TABLE FIGURE IMG P BLOCKQUOTE UL OL DL LI DD DT H1 H2 H3 H4 H5 H6 HR DETAILS BR'.split(' '),
);
const boxes = new Set('DIV SECTION ASIDE UL OL'.split(' '));
const lines = new Set('P DIV SPAN TIME SECTION HEADER UL DL SMALL ADDRESS'.split(' '));
const ofText = new Set('P H1 H2 H3 H4 H5 H6 LI TD TH DD DT BLOCKQUOTE FIGCAPTION CAPTION'.split(' '));

/** What is never the article, whoever kept it; `atHead`, above the text, lines about the post as well. */
export function isJunk(el: Element, weight: Weight, atHead: boolean): boolean {
  // a quote's source stands in a footer too
  if (el.tagName === 'FOOTER' && el.closest('blockquote, figure')) return false;
  if (junkTags.has(el.tagName) || junkRoles.has(el.getAttribute('role') ?? '')) return true;
  if (weight.code > 0) return false;
  if (atHead && lines.has(el.tagName) && weight.text < LONG_LINE && weight.images === 0) {
    if (isAboutLine(el.textContent ?? '')) return true;
  }
  const name = nameOf(el);
  if (boxes.has(el.tagName) && linkShare(weight) > 0.4 && isLabelled(el)) return true;
  if (name === '') return false;
  if (intruder.test(name) && weight.text < LONG_INTRUDER) return true;
  if (frame.test(name)) return linkShare(weight) > 0.3 || weight.text < 60;
  return atHead && about.test(name) && weight.text < LONG_LINE && weight.images === 0;
}

/**
 * Judges what Readability dropped. Inside of what it kept (`within`) the parts of an article come back; beside it only
 * what is text beyond doubt.
 */
export function looksLikeContent(el: Element, weight: Weight, within: boolean, atHead: boolean): boolean {
  if (isJunk(el, weight, atHead)) return false;
  if (weight.code > 0) return true;
  if ((boxes.has(el.tagName) || /^H\d$/.test(el.tagName)) && isLabelled(el)) return false;
  const name = nameOf(el);
  if (name !== '' && (frame.test(name) || intruder.test(name))) return false;
  if (within && (blocks.has(el.tagName) || inline.has(el.tagName))) return true;
  if (within && el.closest('a, blockquote, figure, li, td')) return true;
  if (weight.text === 0) return within && weight.images > 0;
  return (
    isLinkCard(weight) ||
    (linkShare(weight) < 0.4 && (within || weight.text > (blocks.has(el.tagName) ? 30 : 80)))
  );
}

/** A preview of another page, or a quoted message: much text in few links, not a list of links. */
function isLinkCard(weight: Weight): boolean {
  return weight.anchors > 0 && weight.anchors <= 4 && weight.links / weight.anchors > 40;
}

/** Class and id, where they name a part of the page: on a heading or in a line of text they name its topic. */
function nameOf(el: Element): string {
  if (ofText.has(el.tagName)) return el.tagName === 'P' ? (el.getAttribute('class') ?? '') : '';
  if (inline.has(el.tagName) && el.parentElement && ofText.has(el.parentElement.tagName)) return '';
  return `${el.getAttribute('class') ?? ''} ${el.id}`.trim();
}
