import type { Post } from '@/lib/model/post';
import { joinNotes } from '../importing/incoming';
import { union } from '../union';
import { revised } from './revised';

/**
 * A post of the library with what a backup says of it. What the newer of the two says counts; tags, addresses and notes of
 * both are kept, and the earlier time of saving. Answers `mine` itself where nothing changes. Joining the same once more
 * changes nothing.
 */
export function joinPost(mine: Post, theirs: Post): Post {
  const isNewer = newer(theirs, mine);
  const [first, second] = isNewer ? [theirs, mine] : [mine, theirs];
  const text = first.chars > 0 ? first : second;
  const note = joinNotes(second.note ?? '', first.note ?? '');
  const joined: Post = {
    ...mine,
    ...first,
    id: mine.id,
    url: mine.url,
    aliases: union(mine.aliases, [theirs.url, ...theirs.aliases]).filter((url) => url !== mine.url),
    tags: union(first.tags, second.tags),
    savedAt: Math.min(mine.savedAt, theirs.savedAt),
    openedAt: latest(mine.openedAt, theirs.openedAt),
    finishedAt: first.finishedAt ?? second.finishedAt,
    publishedAt: first.publishedAt ?? second.publishedAt,
    series: first.series ?? second.series,
    lang: text.lang,
    chars: text.chars,
    minutes: text.minutes,
    excerpt: text.excerpt,
  };
  if (note !== '' || 'note' in joined) joined.note = note;
  return revised(joined, mine, theirs);
}

/** Of one post that went two ways, the one that was changed more often; of two that were saved apart, the one used last. */
function newer(one: Post, other: Post): boolean {
  if (one.id === other.id && one.rev !== other.rev) return one.rev > other.rev;
  return lastUse(one) === lastUse(other) ? one.rev > other.rev : lastUse(one) > lastUse(other);
}

// Not when it was saved: of that the earlier time is kept, so that the older would be the newer the next time.
const lastUse = ({ openedAt, finishedAt, deletedAt }: Post): number =>
  Math.max(openedAt ?? -Infinity, finishedAt ?? -Infinity, deletedAt ?? -Infinity);

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
