import type { Library } from '@/lib/library/database';
import { importItems, type Imported } from '@/lib/library/importing/write';
import type { ImportItem } from '@/lib/transfer/in/item';
import { emptyLibrary } from '../samples';
import { giveLocks, giveSetHtml } from './items';

export const NOW = Date.UTC(2026, 10, 28);

/** An empty library, in a window that has what an import needs. */
export function importingLibrary(): Library {
  giveSetHtml();
  giveLocks();
  return emptyLibrary();
}

/** A whole import of a file, as at `NOW`. */
export const importAll = (db: Library, items: readonly ImportItem[]): Promise<Imported> =>
  importItems(db, items, () => undefined, new AbortController().signal, NOW);
