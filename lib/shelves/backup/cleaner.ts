import { sanitise } from '@/lib/article/sanitise';
import { readable } from '@/lib/library/importing/readBody';
import type { Clean } from '@/lib/library/restore/clean';

/** The sanitiser that guards the way from a page, for what comes from a file. */
export const pageCleaner: Clean = {
  sanitise: (html, base) => sanitise(html, base, window),
  textOf: (html) => readable(html).text.text,
};
