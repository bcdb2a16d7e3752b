import type { Post } from '@/lib/model/post';
import { packBackup, type Entry } from '@/lib/transfer/backup/pack';

/** A backup of these records. */
export function fileOf(...entries: Entry[]): Promise<Blob> {
  const all = (async function* () {
    yield* entries;
  })();
  return new Response(packBackup(all, new Date(0)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

export const postOf = (given: Partial<Post> = {}): Post => ({
  id: 'p',
  url: 'https://dev.example/p',
  aliases: [],
  title: '글',
  byline: '',
  site: '',
  lang: 'ko',
  publishedAt: null,
  savedAt: 1,
  openedAt: null,
  finishedAt: null,
  status: 'inbox',
  shelf: 'inbox',
  starred: 0,
  tags: [],
  series: null,
  chars: 0,
  minutes: { text: 0, code: 0 },
  excerpt: '',
  progress: 0,
  rev: 1,
  deletedAt: null,
  ...given,
});
