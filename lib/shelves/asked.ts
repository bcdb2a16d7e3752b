import { computed, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '@/lib/model/settings';
import { finderOf, type Finder } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import type { Query } from '@/lib/search/query';
import { otherNames } from '@/lib/search/terms';
import type { OtherNames } from '@/lib/search/names';

/** What a search asks for. */
export interface Asked {
  /** as it was typed */
  text: string;
  query: Query;
  /** finds its words in texts */
  finder: Finder;
}

/** Reads what was typed; null where that asks for nothing, or not yet. */
export function createAsking(settings: ReadonlySignal<Settings>): (text: string | null) => Asked | null {
  let names: { of: Settings['terms']; find: OtherNames } | null = null;
  return (text) => {
    const { terms, colourNames } = settings.value;
    const query = parseQuery(text ?? '', colourNames);
    if (text === null || query.clauses.length === 0) return null;
    if (names?.of !== terms) names = { of: terms, find: otherNames(terms) };
    return { text, query, finder: finderOf(query, names.find) };
  };
}

export function createAsked(
  text: ReadonlySignal<string | null>,
  asking: (text: string | null) => Asked | null,
): ReadonlySignal<Asked | null> {
  return computed(() => asking(text.value));
}
