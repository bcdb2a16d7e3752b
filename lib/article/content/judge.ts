import { named } from '../named';
import { isAboutLine } from './about';
import { ofReaders } from './comments';
import { isControl } from './controls';
import { fold } from '../fold';
import { inline } from '../inlineTags';
import { isPicture } from '../images/source';
import { kindOf, labelOf } from './labels';
import { leadsAway, staysInside } from './outward';
import { isAuthorCard } from './people';
import { atHead, isLate, isMost, type Place } from './place';
import { isSection } from './sections';
import { isMasthead, isStrip } from './strips';
import { isCards, isTeaser } from './teasers';
import { inked, linkShare, type Weight } from './weights';
import { classOf } from '../names';

// form fields and the like are gone by now
const junkTags = /^(?:(?:.+-)?(?:NAV|FOOTER)|FORM|BUTTON|IFRAME|MENU|LABEL)$/;
/** The name of a folder in a tree of files. */
const branch = 'li > button:has(+ ul)';
const junkRoles = new Set(
  'navigation complementary search menu menubar toolbar dialog alertdialog banner contentinfo doc-toc'.split(
    ' ',
  ),
);

/** Frames of an article in every theme, named in English whatever the language of the post. TypeDoc's comments are its text. */
const frame = named(
  'nav(?:bar|igation)?|menu|related|recommend(?:ed|ation)?s?|(?<!tsd-)comments?|respond|reply|sidebar|breadcrumbs?|pagination|' +
    'pager|(?:prev|next)+|(?:lwp)?toc|table-of-contents|tag[-_]?list|list[-_]tag|tags|likes?|votes?|ratings?|feedback|' +
    'prompt|(?:no|hidden)-?print|print[-:]?(?:none|hidden|footer)|edit-(?:this-)?page|skip-?(?:link|to)|back-?to-?top|headerlink',
);
/** Never text of a post, even when it is long. */
const intruder = named(
  'share(?:s|daddy)?|(?:related|latest|recent)-?posts|ambox|sharing|social|disqus|subscribe|subscription|newsletter|popup|modal|' +
    'cta|call-to-action|rewards?|donat(?:e|ion)s?|advert(?:isement)?|ads?|adsense|promo|sponsor|cookies?|consent|licens\\w+|copyright|expired?|outdated?|gdpr|postamble|version-banner|nav-?(?:header|footer)|(?:author|writer|creator|profile)[-_]?(?:box|card|info|bio|area|intro|profile)',
);
/** Lines about the post beside its title: date, author, counts. */
const about = named(
  'meta(?:data)?|byline|dateline|avatar|badge|date|time|published|posted|views|counts?|authors?|writer|hits?|propert(?:y|ies)|' +
    '(?:post|entry|article|page(?!info)|blog)-?(?:meta(?:data)?|info|date|footer|bar|categor(?:y|ies))',
);

const others = named('related(?:-\\w+)?|recommend(?:ed|ation)?s?(?:-\\w+)?|more|further(?:-?reading)?');
/** What closes a dialog, a bar or a promotion: nothing in a text can be closed. */
const closing = 'button[class*="close" i], button[aria-label*="close" i], button[aria-label="닫기"]';

/** Files to hear, and to download but for those that close a manual's page. */
const files = '[data-galpi-card="audio"], :scope:not(:last-child) a[download]';

const LONG_INTRUDER = 500; // characters; more than that and a theme named the article itself "social"
const LONG_LINE = 120; // characters of a line about the post

const blocks = new Set(
  'PRE TABLE FIGURE IMG P BLOCKQUOTE UL OL DL LI DD DT H1 H2 H3 H4 H5 H6 HR DETAILS BR'.split(' '),
);
const boxes = new Set('DIV SECTION ASIDE UL OL ADDRESS'.split(' '));
const lines = new Set('P DIV SPAN TIME SECTION HEADER UL DL SMALL ADDRESS H5 H6'.split(' '));
const ofText = new Set('P H1 H2 H3 H4 H5 H6 LI TD TH DD DT BLOCKQUOTE FIGCAPTION CAPTION'.split(' '));

/** What is never the article, whoever kept it; above the text, lines about the post as well. */
export function isJunk(el: Element, weight: Weight, place: Place): boolean {
  // a quote's source stands in a footer too
  if (el.tagName === 'FOOTER' && el.closest('blockquote, figure')) return false;
  if ((junkTags.test(el.tagName) && !el.matches(branch)) || junkRoles.has(el.getAttribute('role') ?? ''))
    return true;
  if (weight.code > 0) return false;
  if (isLate(place) && headsOthers(el, place)) return true;
  if (lines.has(el.tagName) && weight.text < LONG_LINE && weight.images === 0) {
    // a quoted message is signed with its date, and a sentence may name one
    if (atHead(place) && isAboutLine(el.textContent) && !el.parentElement?.closest('p, blockquote'))
      return true;
    if (weight.text < 60 && !isInText(el) && isControl(el.textContent)) return true;
  }
  if (isKicker(el, weight, place) || isMasthead(el, weight, place)) return true;
  if (el.tagName === 'TD') return isSideCell(el, weight, place);
  if (boxes.has(el.tagName) && isFrameBox(el, weight, place)) return true;
  if (lines.has(el.tagName) && (isTeaser(el, weight, place) || isStrip(el, weight, place))) return true;
  const name = nameOf(el);
  if (intruder.test(name) && weight.text < LONG_INTRUDER) return true;
  if (frame.test(name) && !isReferences(el, name, place)) return linkShare(weight) > 0.3 || weight.text < 60;
  return (
    atHead(place) &&
    weight.text < LONG_LINE &&
    about.test(name) &&
    // a picture among these is the author's face
    (weight.images === 0 || /avatar|author|writer/i.test(name))
  );
}

/** Boxes that are told by what they hold, whatever they are called. */
function isFrameBox(el: Element, weight: Weight, place: Place): boolean {
  if (isMost(weight, place)) return false;
  // a box to sign up, to search or to answer in; its fields are gone by now, its form is not
  if (weight.text < 300 && el.querySelector('form')) return true;
  if (weight.text < 600 && weight.images === 0 && el.querySelector(closing)) return true;
  if (isAuthorCard(el, weight, place) || isCards(el, weight, place)) return true;
  const kind = labelOf(el);
  if (kind === null) return false;
  if (kind === 'people') return weight.text < 3000;
  if (kind === 'talk' && isLate(place) && (isBare(el, weight) || el.querySelector(ofReaders))) return true;
  // other posts may be listed with their dates
  return kind === 'posts' ? linkShare(weight) > 0.25 && !leadsAway(el, place.host) : linkShare(weight) > 0.4;
}

/**
 * Judges what was not chosen. Inside of what was (`within`) the parts of an article come back; beside it only
 * what is text beyond doubt.
 */
export function looksLikeContent(el: Element, weight: Weight, within: boolean, place: Place): boolean {
  if (isJunk(el, weight, place)) return false;
  if (weight.code > 0) return true;
  if (headsOthers(el, place)) return false;
  const name = nameOf(el);
  if (!isReferences(el, name, place)) {
    const foreign = !within || linkShare(weight) > 0.3 || isBare(el, weight) || el.querySelector(ofReaders);
    if (foreign && boxes.has(el.tagName) && labelOf(el) !== null) return false;
    if (frame.test(name) || intruder.test(name)) return false;
  }
  if (within && (blocks.has(el.tagName) || inline.has(el.tagName))) return true;
  if (within && el.closest('a, blockquote, figure, li, td')) return true;
  if (weight.text === 0) return within && weight.images > 0;
  if (within && isHeading(el, weight)) return true;
  if (within && weight.images > 0 && weight.anchors === 1 && leadsToPicture(el)) return true;
  return (
    (isLinkCard(weight) && (within || !staysInside(el, place.host))) ||
    (within &&
      weight.images === 0 &&
      weight.links > weight.anchors * (linkShare(weight) === 1 && /\p{Lo}/u.test(el.textContent) ? 4 : 9) &&
      leadsAway(el, place.host)) ||
    (linkShare(weight) < 0.4 &&
      (within ||
        weight.text > 80 ||
        (weight.text > 30 && (blocks.has(el.tagName) || isParagraphs(el, weight))) ||
        // an introduction may be a short sentence
        (el.tagName === 'P' && atHead(place) && !isBare(el, weight)))) ||
    (within &&
      linkShare(weight) < 0.6 &&
      (isParagraphs(el, weight) || (isSentence(el) && leadsAway(el, place.host)))) ||
    (within && el.querySelector(files) !== null)
  );
}

/** A box of nothing but paragraphs, as generators put around each one or around an introduction. */
function isParagraphs(el: Element, { text }: Weight): boolean {
  let left = text;
  for (const p of el.querySelectorAll('p')) left -= inked(p.textContent);
  return text > 0 && left === 0;
}

/** The few words above a title that name its department. */
function isKicker(el: Element, weight: Weight, place: Place): boolean {
  if (place.before > 0 || weight.text > 40 || weight.text === 0 || weight.images > 0) return false;
  const next = el.tagName === 'H1' ? null : el.nextElementSibling;
  return next?.tagName === 'H1' || (el.tagName === 'DIV' && !!next?.querySelector('h1'));
}

/** A heading in an element of its own, with no more beside it than a link to edit what it heads. */
function isHeading(el: Element, weight: Weight): boolean {
  const heading = isSection(el) ? el.firstElementChild! : null;
  return heading !== null && weight.text - inked(heading.textContent) < 12 && !heading.querySelector('a');
}

export const isSentence = (el: Element): boolean => /[.!?。！？]["'”’)\]]?\s*$/.test(el.textContent);

/** A few words without a sentence. */
export const isBare = (el: Element, { text }: Pick<Weight, 'text'>): boolean => text < 60 && !isSentence(el);

/** A cell of links beside the cell that holds the article, in a table that lays the page out. */
function isSideCell(el: Element, weight: Weight, place: Place): boolean {
  if (linkShare(weight) < 0.5) return false;
  const beside = [...(el.parentElement?.children ?? [])].filter((cell) => cell !== el);
  return beside.some((cell) => inked(cell.textContent) > place.whole * 0.6);
}

/** What an author points to, under a name that sites use for their own posts: its links lead away. */
function isReferences(el: Element, name: string, place: Place): boolean {
  const isOthers = others.test(name) || (boxes.has(el.tagName) && labelOf(el) === 'posts');
  return isOthers && leadsAway(el, place.host);
}

/** A heading over links to other posts of the site, or over nothing at all. */
function headsOthers(el: Element, place: Place): boolean {
  if (!/^H\d$/.test(el.tagName) || kindOf(el.textContent) === null) return false;
  const next = el.nextElementSibling;
  return next === null || (staysInside(next, place.host) && next.tagName !== 'P');
}

/** The list of other posts below a heading that goes: it goes as well. */
export const othersBelow = ({ tagName, nextElementSibling: next }: Element, host: string): Element | null =>
  /^H\d$/.test(tagName) && /^[OU]L$/.test(next?.tagName ?? '') && staysInside(next!, host) ? next : null;

/** A picture with its caption, both in the link to its full size. */
const leadsToPicture = (el: Element): boolean =>
  isPicture.test(el.querySelector('a[href]')?.getAttribute('href') ?? '');

/** A preview of another page, or a quoted message: much text in few links, not a list of links. */
function isLinkCard(weight: Weight): boolean {
  return weight.anchors > 0 && weight.anchors <= 4 && weight.links / weight.anchors > 40;
}

/** Class and id, where they name a part of the page: on a heading or in a line of text they name its topic. */
function nameOf(el: Element): string {
  const own = classOf(el);
  if (ofText.has(el.tagName)) return el.tagName === 'P' ? own : '';
  if (inline.has(el.tagName) && isInText(el)) return '';
  // relatedPosts, AuthorBio: one word is then two
  return `${own} ${isTopic(el) ? '' : el.id}`.trim().replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** In a line of text, however many marks stand around it there. */
function isInText(el: Element): boolean {
  let around = el.parentElement;
  while (around && inline.has(around.tagName)) around = around.parentElement;
  return ofText.has(around?.tagName ?? '');
}

/**
 * Manuals name a section after its heading: `<section id="related-work"><h2>Related work</h2>`. In other languages the
 * author names it by hand; then it is a section of text if it is called nothing else and holds no widget.
 */
function isTopic(el: Element): boolean {
  const heading = el.id === '' ? null : el.firstElementChild;
  if (!heading || !/^H[1-6]$/.test(heading.tagName)) return false;
  if (fold(heading.textContent) === fold(el.id)) return true;
  return !el.hasAttribute('class') && el.querySelector(`${ofReaders}, button, img, iframe, li a`) === null;
}
