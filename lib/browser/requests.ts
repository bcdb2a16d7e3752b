import type { Repaired } from '@/lib/library/repair';
import type { OutlinedPicture } from '@/lib/live/picture';
import { isColour } from '@/lib/model/colour';
import { isRecord } from '@/lib/model/isRecord';

// More than any page shows at once.
const MOST_PICTURES = 1000;

/** Whether a page says what it calls itself, or that it says nothing of it. */
export function isNamed(value: unknown): value is { canonical: string | null } {
  if (!isRecord(value)) return false;
  const { canonical } = value;
  return canonical === null || (typeof canonical === 'string' && canonical.length <= 10_000);
}

/** The pictures of a message, without what are none. */
export function picturesIn(value: unknown): OutlinedPicture[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_PICTURES).flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const { attribute, value, colour } = one;
    const isPicture = typeof attribute === 'string' && typeof value === 'string' && isColour(colour);
    return isPicture ? [{ attribute, value, colour }] : [];
  });
}

/** What the reading view of a private window made of its capture: it comes from a page of ours. */
export function isRepair(value: unknown): value is { id: string; repaired: Repaired } {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isRecord(value['repaired'])) return false;
  const { article, kind, whole } = value['repaired'];
  return (
    isRecord(article) &&
    ['url', 'key', 'title', 'html', 'text'].every((name) => typeof article[name] === 'string') &&
    typeof kind === 'string' &&
    (whole === null || isRecord(whole))
  );
}
