import { isUnsaid, knownLanguage } from './languages';
import { classOf } from '../names';
import { named } from '../named';
import { squeeze } from '../squeeze';

/** What a label on a code block says. */
export interface Label {
  /** file name or caption, empty without one */
  file: string;
  /** empty without one */
  language: string;
}

const MOST = 8; // pieces of text in a label; more of them are content
const LONGEST = 120; // characters

/** Class words that name the place of a title: `code-title`, `codeBlockTitle_x`, `gatsby-code-title`, `filename`. */
const titled = named(
  '(?:title|caption|(?:file)?(?:name|path)|file|label|lang(?:uage)?|header|heading|info|tab)s?',
);
/** Classes that only a title of code has, so that it may stand among paragraphs. */
const surely =
  /(?:code|snippet|listing|gist|remark)[\w-]*?(?:title|caption|name|file|header|label)|file-?(?:name|path)/i;
const controls =
  /^(?:copy(?: code| to clipboard| snippet| text)?|copied!?|복사(?:하기|됨!?)?|코드 ?복사|复制(?:代码|成功)?|コピー|run(?: code)?|실행|expand|collapse|펼치기|접기|더 ?보기|wrap|(?:view )?raw|download|다운로드|edit|try it|open in \w+|[¶#§])$/i;
const unseen = 'button, [role="button"], [class*="tooltip"]';

/** The label an element beside a code block is, or null when it is content of the article. */
export function labelOf(el: Element): Label | null {
  if (el.querySelector('pre, table, ul, ol, p + p, img:not(button *), video, iframe')) return null;
  const pieces = textsOf(el);
  if (pieces === null) return null;
  const languages = pieces.filter((piece) => knownLanguage(piece.trim()) !== null);
  const language = languages[0] ? knownLanguage(languages[0])! : '';
  const rest = pieces.filter((piece) => !languages.includes(piece));
  const file = squeeze(rest.join(''));
  if (!file) return { file, language };
  const isNamed = isTitled(el) || (isFileName(file) && !el.querySelector('code'));
  return isNamed && file.length <= LONGEST ? { file, language } : null;
}

/** Whether an element says by its class that it is a title of code, wherever it stands. */
export function isCodeTitle(el: Element): boolean {
  const name = classOf(el);
  return (
    (name.length <= LONGEST * 4 && surely.test(name)) || el.hasAttribute('data-rehype-pretty-code-title')
  );
}

function isFileName(text: string): boolean {
  return /^[\w@.\-/\\[\]() ]{1,100}\.[a-z0-9]{1,10}$/i.test(text) || /^(\.?[\w-]+\/)+[\w.-]+$/.test(text);
}

/** Pieces of text that are no controls, null when there are too many. Links beside a name lead elsewhere. */
function textsOf(el: Element): string[] | null {
  const pieces: string[] = [];
  const all: string[] = [];
  const walker = el.ownerDocument.createTreeWalker(el, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (controls.test(text.trim()) || isUnsaid(text) || node.parentElement?.closest(unseen) != null) continue;
    const isLink = el.tagName !== 'A' && node.parentElement?.closest('a') != null;
    all.push(text);
    if (!isLink) pieces.push(text);
    if (all.length > MOST * 3) return null;
  }
  const texts = pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece)) ? pieces : all;
  return texts.filter((text) => text.trim()).length > MOST ? null : texts;
}

function isTitled(el: Element): boolean {
  if (el.tagName === 'FIGCAPTION' || el.tagName === 'CAPTION' || isCodeTitle(el)) return true;
  return titled.test(classOf(el).replace(/([a-z\d])([A-Z])/g, '$1-$2'));
}
