import type { Clean } from '@/lib/library/restore/clean';

/** The sanitiser that guards the way from a page, for what comes from a file. */
export async function pageCleaner(): Promise<Clean> {
  const [{ sanitise }, { readable }] = await Promise.all([
    import('@/lib/article/sanitise'),
    import('@/lib/library/importing/readBody'),
  ]);
  return {
    sanitise: (html, base) => sanitise(html, base, window),
    textOf: (html) => readable(html).text.text,
  };
}
