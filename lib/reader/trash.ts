import { attempt } from './marking';
import type { Reading } from './reading';

/** Moves the post to the trash; its sentence can bring it back. */
export async function trash(reading: Reading): Promise<void> {
  const { shelf, notices, words: t } = reading;
  const id = shelf.post.value?.id;
  if (!id) return;
  if (!(await attempt(reading, shelf.trash()))) return;
  notices.removed(t('toastTrashed'), t('undo'), () => void attempt(reading, shelf.restore(id)));
}
