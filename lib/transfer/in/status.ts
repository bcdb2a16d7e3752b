import type { Status } from '@/lib/model/post';

/** The shelf of a post, by what a service says: put away, or how much was read, 0 to 1. */
export function statusOf(isArchived: boolean, progress = 0): Status {
  if (isArchived) return 'archived';
  if (progress >= 0.98) return 'done';
  return progress > 0.03 ? 'reading' : 'inbox';
}
