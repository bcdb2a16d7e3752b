import { soonOrInBreaths, type InPieces } from '@/lib/model/inPieces';
import { paragraphs } from './blocks/paragraphs';
import { htmlOf, sanitising } from './sanitise';

/** An article of a hostile page, fit to be stored and shown in our own origin. */
export const sanitiseArticle = async (
  html: string,
  base: string,
  window: Window & typeof globalThis,
): Promise<string> => htmlOf(await sanitisedArticle(html, base, window));

/**
 * The same as a tree, its text in paragraphs and its code with the languages that it tells. What tells them is loaded where
 * there is code: a post without any opens without it.
 */
export async function sanitisedArticle(
  html: string,
  base: string,
  window: Window & typeof globalThis,
): Promise<HTMLElement> {
  const tell = /<pre\b/i.test(html) ? await import('./code/tell') : null;
  return soonOrInBreaths(pieces());

  function* pieces(): InPieces<HTMLElement> {
    const tree = yield* sanitising(html, base, window);
    yield;
    if (tell) yield* tell.tellLanguages(tree);
    yield* paragraphs(tree);
    return tree;
  }
}
