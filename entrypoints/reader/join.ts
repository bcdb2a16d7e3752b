import { readPage } from '@/lib/browser/pageReading';
import { borrowSite } from '@/lib/browser/sites';
import type { Capture } from '@/lib/library/database';
import { createJoining, type Joining } from '@/lib/reader/joining';
import type { Reading } from '@/lib/reader/reading';
import { storable } from '@/lib/reader/storable';
import type { SamePlace } from './samePlace';

/** The other pages of what is read, if its site cut it into several. */
export function joiningOf(
  { db, keepRepair }: Reading,
  { id, article }: Capture,
  place: SamePlace,
): Joining | null {
  const { nextPage } = article;
  if (!nextPage) return null;
  // told once, when what was read before it is shown
  const key = `failed page ${location.hash}`;
  const failed = Number(sessionStorage.getItem(key)) || null;
  sessionStorage.removeItem(key);
  return createJoining(article, nextPage, {
    borrow: borrowSite,
    read: (url) => readPage(db, url),
    failed,
    async keep(joined, unread) {
      if (unread !== null) sessionStorage.setItem(key, String(unread));
      place.scale(article.text.length / joined.text.length);
      // The page around it was that of the first part alone.
      const repaired = { article: joined, kind: 'article', whole: null } as const;
      return (await keepRepair?.({ id, repaired, ...(await storable(joined)), rule: null })) ?? null;
    },
  });
}
