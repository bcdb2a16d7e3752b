import { isAboutLine } from '../content/about';
import { isSentence } from '../content/judge';
import { isLike } from '../content/sections';
import { findAll } from '../names';
import { textStart } from '../textStart';
import { isOutside } from './outside';
import { first } from './metas';
import { beforeTitle, belowTitle, nearTitle } from './nearTitle';
import { peopleIn, type People } from './people';
import { squeeze } from '../squeeze';

/** Metas that name who wrote it; the name of a site's account is not among them. */
const named =
  /^(?:(?:og[:.])?(?:article[:.])?author(?::name)?|(?:parsely-|citation_|sailthru\.)author|dc(?:terms)?\.creator|byl)$/;
const sure =
  '[rel~="author"], [itemprop~="author"], [property~="author"], .p-author, .author-name, .author_name';
const likely = '[class*="author" i], [class*="writer" i], [class*="byline" i]';
const inner = '[itemprop~="name"], .author-name, .p-name, .name, .author, [rel~="author"]';
const user =
  '[class*="username"], .user-name, .name, [class*="member"], [class*="account"], a:is([href*="/users/"], [href*="/profiles/"], [href^="/@"])';
const labelled =
  /(?:^|[|·•]\s*|(?:19|20)\d\d,?\s+)(?:(?:written|posted|published|words) by\b|by\b(?=\s*:?\s*[\p{Lu}\p{Lo}@])|글쓴이|작성자|필자|저자|글\s*[:：|ㅣ]|作者)\s*[:：|ㅣ.]?\s*(\S.{0,80})$/iu;
const MOST = 40; // elements named after an author; a page of more is a list
const SHORT = 60; // characters of an element that is a byline and no more
const GROUP = 400; // characters of a block of several authors

/** Who wrote the post, as the page names them; empty when it does not. */
export function bylineOf(
  document: ParentNode,
  metas: Map<string, string>,
  declared: readonly string[],
  heading: Element | null,
): People {
  const byMark = marked(document, sure, heading);
  const atTitle = written(heading);
  const sources = [
    () => all(declared),
    () => peopleIn(first(metas, ['author'])),
    ...[...metas].map(
      ([name, value]) =>
        () =>
          peopleIn(named.test(name) ? value : ''),
    ),
    () => byMark,
    () => marked(document, likely, heading),
    () => atTitle,
    () => peopleIn(first(metas, ['twitter:creator'])),
    () => peopleIn(userAt(heading) || faced(heading)),
  ];
  for (const source of sources) {
    const people = source();
    // what a page declares are people; their team stands in the byline
    if (isSomebody(people)) return { names: people.names, team: people.team || atTitle.team || byMark.team };
  }
  return { names: [], team: '' };
}

const isSomebody = ({ names, team }: People): boolean => names.length > 0 || team !== '';

function all(texts: readonly string[]): People {
  const people = texts.map(peopleIn);
  return {
    names: [...new Set(people.flatMap(({ names }) => names))],
    team: people.find(({ team }) => team !== '')?.team ?? '',
  };
}

/** The first element that names somebody, and the ones in its own block beside it. */
function marked(document: ParentNode, selector: string, heading: Element | null): People {
  const texts: string[] = [];
  let group: Element | null = null;
  let last: Element | null = null;
  for (const el of [...findAll(document, selector)].slice(0, MOST)) {
    if ((group && !group.contains(el)) || last?.contains(el) || isOutside(el, heading) || el.closest('pre'))
      continue;
    // themes name a page after the program that wrote it, and a post after its author
    if (/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(el.tagName)) continue;
    const text = nameIn(el);
    if (text.length > SHORT || !isSomebody(peopleIn(text))) continue;
    texts.push(text);
    last = el;
    group ??= blockOf(el);
    if (!group) break;
  }
  return all(texts);
}

function nameIn(el: Element): string {
  const holder = el.querySelector(inner) ?? el;
  const text = holder.getAttribute('content') ?? linesOf(holder);
  const link = /\d{2}/.test(text) || text.trim().length > SHORT ? el.querySelector('a[href]') : null;
  return (link?.textContent ?? text).trim();
}

/**
 * The text of an element with its blocks apart: names stand below each other as often as beside each other. What stands
 * right behind a name and is marked as something else is said of whoever has it.
 */
function linesOf(el: Element): string {
  if (el.textContent.length > GROUP) return el.textContent;
  const copy = el.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('*')) {
    const before = part.previousSibling;
    if (part.matches('div, p, li, br')) part.before(' | ');
    else if (before?.nodeType === 1) {
      if (!isLike(before as Element, part) && isSomebody(peopleIn(before.textContent!))) part.remove();
      else part.before(' | ');
    }
  }
  return copy.textContent;
}

function blockOf(el: Element): Element | null {
  let block = el.parentElement;
  for (let up = 0; up < 2 && (block?.parentElement?.textContent.length ?? Infinity) <= GROUP; up++)
    block = block!.parentElement;
  return block;
}

/** "글 | 김철수", "Written by Ada" in a line at the title. */
function written(heading: Element | null): People {
  const lines = [...belowTitle(heading)].filter((el) => isAboutLine(el.textContent));
  for (const el of [...lines, ...nearTitle(heading)]) {
    // after the title may also stand the article
    const text = squeeze(textStart(el, GROUP));
    const found = text.length <= 120 ? labelled.exec(text) : null;
    if (found) return peopleIn(found[1]!);
  }
  return { names: [], team: '' };
}

/** Whose account is named in a line beside the title. */
function userAt(heading: Element | null): string {
  for (const lines of [nearTitle(heading), beforeTitle(heading)])
    for (const line of lines) {
      // the text begins, and below it readers speak
      if (textStart(line, GROUP).length > GROUP || line.querySelector('p ~ p, pre, h2')) break;
      for (const el of line.querySelectorAll(user)) {
        // a sentence may name anybody
        const paragraph = el.closest('p');
        const isSaid = paragraph !== null && isSentence(paragraph);
        if (!isSaid && !isOutside(el, heading) && isSomebody(peopleIn(el.textContent))) return el.textContent;
      }
    }
  return '';
}

/** Whose face a line about the post shows beside the name. */
function faced(heading: Element | null): string {
  for (const el of nearTitle(heading)) {
    const name = el.querySelector('img')?.getAttribute('alt')?.trim();
    const line = textStart(el, GROUP, ' ');
    if (name && line.includes(name) && isAboutLine(line)) return name;
  }
  return '';
}
