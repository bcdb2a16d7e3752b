import { sanitise } from './sanitise';

/**
 * An article of a hostile page, fit to be stored and shown in our own origin, its code with the languages that its text
 * tells. What tells them is loaded where there is code: a post without any opens without it.
 */
export async function sanitiseArticle(
  html: string,
  base: string,
  window: Window & typeof globalThis,
): Promise<string> {
  if (!/<pre\b/i.test(html)) return sanitise(html, base, window);
  const { tellLanguages } = await import('./code/tell');
  return sanitise(html, base, window, tellLanguages);
}
