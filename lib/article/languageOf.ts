import type { Article } from './article';
import { languageOfText } from './language';

const code = new Set(['pre', 'code', 'kbd', 'samp']);
const SAMPLE = 20_000; // characters of prose by which the language is told
const LEAST = 40; // characters; a post of less is told by all of its text

/**
 * The language of an article, BCP 47: that of its prose, as names in code are English. Told by whoever shows or keeps it
 * and not in its page, which would have to be given the words of many languages.
 */
export function languageOf({ html, text, lang }: Pick<Article, 'html' | 'text' | 'lang'>): string {
  const prose = proseIn(html);
  return languageOfText(prose.trim().length > LEAST ? prose : text, lang);
}

function proseIn(html: string): string {
  let prose = '';
  let depth = 0;
  // what follows each tag; nothing of it can be read twice
  for (const [, end, name, text] of html.matchAll(/<(\/?)(\w*)[^<>]*>([^<]*)/g)) {
    if (code.has(name!)) depth += end ? -1 : 1;
    if (depth === 0) prose += `${text!.replace(/&\w+;/g, ' ')} `;
    if (prose.length > SAMPLE) break;
  }
  return prose;
}
