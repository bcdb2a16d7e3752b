import { wordsOf } from '@/lib/model/highlight';
import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { jump } from '@/lib/reader/jump';
import type { Reading } from '@/lib/reader/reading';
import { CaretHint } from './CaretHint';
import { Drawer } from './Drawer';
import { Keys } from './Keys';
import { MarkList } from './MarkList';
import { NoteCard } from './NoteCard';
import { NotesPill } from './NotesPill';
import { Outline } from './Outline';
import type { Width } from './useWidth';

/** What is open over the text, one at a time. `type` opens at its button in the bar. */
export type Sheet = 'outline' | 'notes' | 'type' | 'keys' | null;

export interface SheetsProps {
  reading: Reading;
  width: Width;
  sheet: Sheet;
  setSheet: Dispatch<StateUpdater<Sheet>>;
  notesBeside: boolean;
}

export function Sheets({ reading, width, sheet, setSheet, notesBeside }: SheetsProps) {
  const t = useWords();
  const close = (): void => setSheet(null);
  const open = reading.notes.open.value;
  const noted = notesBeside || !open ? undefined : reading.marks.find(open.id);
  return (
    <>
      {sheet === 'outline' && (
        <Drawer label={t('contents')} side="start" onClose={close}>
          <Outline reading={reading} onGo={close} />
        </Drawer>
      )}
      {sheet === 'notes' && (
        <Drawer label={t('allHighlights')} side="end" onClose={close}>
          <MarkList
            reading={reading}
            onGo={(id) => {
              close();
              jump(reading, id);
            }}
          />
        </Drawer>
      )}
      {sheet === 'keys' && (
        <Drawer label={t('keysTitle')} side="middle" onClose={close}>
          <Keys among={reading.source.among !== null} />
        </Drawer>
      )}
      {noted && (
        <Drawer label={t('note')} side="end" onClose={() => reading.notes.close()}>
          <blockquote class="sheet-quote" data-colour={noted.highlight.colour}>
            {wordsOf(noted.highlight)}
          </blockquote>
          <NoteCard reading={reading} highlight={noted.highlight} />
        </Drawer>
      )}
      {width === 'narrow' && <NotesPill reading={reading} onOpen={() => setSheet('notes')} />}
      <CaretHint reading={reading} />
    </>
  );
}
