import { signal, type ReadonlySignal } from '@preact/signals';
import { postKey } from '@/lib/article/identity';
import type { Library } from '@/lib/library/database';
import { follow } from '@/lib/library/follow';
import { postByUrl } from '@/lib/library/posts';
import type { Series } from '@/lib/model/series';

/** The posts of the library that are parts of a series, by the addresses that the series has for them. */
export function createSavedParts(
  db: Library,
  series: Series | null,
  life: AbortSignal,
): ReadonlySignal<ReadonlyMap<string, string>> {
  const saved = signal<ReadonlyMap<string, string>>(new Map());
  const addresses = (series?.parts ?? []).flatMap(({ url }) => url || []);
  if (addresses.length === 0) return saved;
  const find = async (url: string): Promise<[string, string][]> => {
    const post = await postByUrl(db, postKey(url, null));
    return post?.deletedAt === null ? [[url, post.id]] : [];
  };
  follow(
    async () => new Map((await Promise.all(addresses.map(find))).flat()),
    (found) => (saved.value = found),
    // without a library every part is on the web
    () => undefined,
    life,
  );
  return saved;
}
