import { useEffect } from 'preact/hooks';
import type { Page } from '@/lib/reader/page';
import type { Reading } from '@/lib/reader/reading';

/** Runs `listen` for each article that is shown; what it listens to ends with the article, by the signal. */
export function useOnPage(reading: Reading, listen: (page: Page, signal: AbortSignal) => void): void {
  const page = reading.page.value;
  useEffect(() => {
    if (!page) return undefined;
    const life = new AbortController();
    listen(page, life.signal);
    return () => life.abort();
  }, [reading, page]);
}
