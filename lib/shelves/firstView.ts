import type { Library } from '@/lib/library/database';
import { idsOf } from '@/lib/library/lists';
import { statuses } from '@/lib/model/post';
import { inbox, type ListRoute } from './route';

/** The view of a library that was opened without an address: the first shelf that holds a post, else the inbox. */
export async function firstView(db: Library): Promise<ListRoute> {
  for (const shelf of statuses) {
    const filter = { by: 'shelf', shelf } as const;
    if ((await idsOf(db, filter)).length > 0) return { view: 'list', filter };
  }
  return inbox;
}
