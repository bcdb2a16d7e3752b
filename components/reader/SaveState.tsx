import { useWords } from '@/components/ui/words';
import { isFailure } from '@/lib/reader/mark';
import { save } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';

/** Whether the post is in the library. A post that is not can be saved from here. */
export function SaveState({ reading }: { reading: Reading }) {
  const t = useWords();
  const state = reading.shelf.state.value;
  if (state === null)
    return (
      <button type="button" class="button" onClick={() => void save(reading)}>
        {t('save')}
      </button>
    );
  const words = state === 'saved' && !reading.notes.open.value?.unsaved ? t('saved') : t('notSavedYet');
  return (
    <p class="save-state" role="status" data-failed={isFailure(state) || undefined}>
      {isFailure(state) ? t('notSavedTitle') : words}
    </p>
  );
}
