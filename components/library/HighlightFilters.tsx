import type { ComponentChildren } from 'preact';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import type { HighlightFilter } from '@/lib/shelves/marked';
import { colours, type Colour } from '@/lib/model/colour';
import type { Settings } from '@/lib/model/settings';

export interface HighlightFiltersProps {
  filter: HighlightFilter;
  counts: Record<Colour, number> | null;
  names: Settings['colourNames'];
  onFilter: (filter: HighlightFilter) => void;
}

export function HighlightFilters({ filter, counts, names, onFilter }: HighlightFiltersProps) {
  const t = useWords();
  const chip = (wanted: HighlightFilter, key: string, children: ComponentChildren) => (
    <button
      key={key}
      type="button"
      class="chip"
      aria-pressed={JSON.stringify(filter) === JSON.stringify(wanted)}
      onClick={() => onFilter(wanted)}
    >
      {children}
    </button>
  );
  return (
    <div class="chips" role="group" aria-label={t('filterHighlights')}>
      {chip({ by: 'all' }, 'all', t('all'))}
      {colours.map((colour) =>
        chip(
          { by: 'colour', colour },
          colour,
          <>
            <Mark colour={colour} />
            <span>{names[colour] || t(`colour_${colour}`)}</span>
            <span class="chip-count">{counts?.[colour].toLocaleString(t.lang)}</span>
          </>,
        ),
      )}
      {chip({ by: 'noted' }, 'noted', t('withNotes'))}
    </div>
  );
}
