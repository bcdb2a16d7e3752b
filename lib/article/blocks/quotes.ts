import { findAll } from '../names';

/** Sentences of the post that a page sets a second time in large type, to draw the eye. */
const pulled = ['pullquote', 'pull-quote', 'pull_quote']
  .map((name) => `:is(aside, div, figure, p, span)[class*="${name}" i]`)
  .join();
// a `blockquote` of that name is a quote that a theme sets large
const LEAST = 20; // characters; shorter ones stand in any text by chance

/** A pull quote that repeats the text goes; one that says what the text does not is a quote. Sources are told from names. */
export function quotes(root: Element): number {
  for (const cite of findAll(root, 'strong + cite'))
    if (cite.previousSibling === cite.previousElementSibling) cite.before(', ');
  const found = findAll(root, pulled);
  if (found.length === 0) return 0;
  const text = folded(root);
  let changed = 0;
  for (const quote of found) {
    const words = folded(quote).replace(/^["“‘「]+|(?<!["”’」])["”’」]+$/g, '');
    if (words.length < LEAST || text.split(words, 3).length < 3) continue;
    quote.remove();
    changed++;
  }
  return changed;
}

const folded = (el: Element): string => el.textContent.replace(/\s+/g, '');
