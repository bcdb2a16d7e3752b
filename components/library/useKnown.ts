import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/model/settings';
import type { Known } from '@/lib/search/complete';
import type { Shelves } from '@/lib/shelves/shelves';

/** What conditions of a search can ask for in this library. */
export function useKnown(shelves: Shelves, settings: ReadonlySignal<Settings>): Known {
  const t = useWords();
  const tallies = shelves.counted.tallies.value;
  const { colourNames } = settings.value;
  return useMemo(
    () => ({ ...tallies, colourNames, today: new Date(), lang: t.lang.startsWith('ko') ? 'ko' : 'en' }),
    [tallies, colourNames, t],
  );
}
