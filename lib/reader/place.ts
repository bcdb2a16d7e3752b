import { findAll } from '@/lib/anchor/find';
import type { Highlight, Span } from '@/lib/model/highlight';

/**
 * Finds highlights in a text. A place is looked for once: a highlight that was recoloured or noted stays where it is.
 * Places made by hand in this text are told by `know`.
 */
export function createPlaces(text: string): {
  of: (highlights: readonly Highlight[]) => (Span | null)[];
  know: (id: string, span: Span) => void;
} {
  const known = new Map<string, Span | null>();
  return {
    know: (id, span) => known.set(id, span),
    of(highlights) {
      const fresh = highlights.filter(({ id }) => !known.has(id));
      if (fresh.length > 0) {
        const spans = findAll(
          text,
          fresh.map(({ selectors }) => selectors),
        );
        fresh.forEach(({ id }, i) => known.set(id, spans[i] ?? null));
      }
      return highlights.map(({ id }) => known.get(id) ?? null);
    },
  };
}
