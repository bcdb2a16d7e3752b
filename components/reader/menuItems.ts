import type { Dispatch, StateUpdater } from 'preact/hooks';
import type { MenuItem } from '@/components/ui/Menu';
import type { Words } from '@/lib/model/words';
import { clip, copy, save } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';
import { trash } from '@/lib/reader/trash';
import { markdownWords } from '@/components/ui/markdownWords';
import type { Sheet } from './Sheets';
import type { Width } from './useWidth';

export interface MenuContext {
  reading: Reading;
  place: 'page' | 'library';
  width: Width;
  setSheet: Dispatch<StateUpdater<Sheet>>;
  onLibrary: (() => void) | undefined;
  onExport: (() => void) | undefined;
  t: Words;
}

/** Everything that can be done with the post and has no button of its own at this width. */
export function menuItems(context: MenuContext): MenuItem[] {
  const { reading, place, width, setSheet, onLibrary, onExport, t } = context;
  const { source, shelf, marks, settings, changeSettings } = reading;
  const post = shelf.post.value;
  const goTo = (): void => location.assign(source.url);
  const items: (MenuItem | false | undefined)[] = [
    width === 'narrow' && { label: t('contents'), icon: 'outline', run: () => setSheet('outline') },
    place === 'library' && {
      label: width === 'wide' ? t('notesColumn') : t('allHighlights'),
      icon: 'lines',
      run: () =>
        width === 'wide' ? changeSettings({ notesColumn: !settings.value.notesColumn }) : setSheet('notes'),
    },
    !post && { label: t('save'), icon: 'inbox', run: () => void save(reading) },
    marks.list.value.length > 0 && {
      label: t('copyMarkdown'),
      icon: 'copy',
      run: () => void clip(reading, { what: 'all', words: markdownWords(t) }),
    },
    { label: t('copyLink'), icon: 'copy', run: () => void copy(reading, source.url) },
    source.captured !== null && {
      label: t('repairOpen'),
      icon: 'edit',
      run: () => reading.repair('repair'),
    },
    place === 'page' && { label: t('openOriginal'), icon: 'external', run: goTo },
    onExport && { label: t('export'), icon: 'export', run: onExport },
    onLibrary && { label: t('openInLibrary'), icon: 'book', run: onLibrary },
    { label: t('keysTitle'), icon: 'keyboard', run: () => setSheet('keys') },
    post !== null && {
      label: t('trashPost'),
      icon: 'trash',
      danger: true,
      run: () => void trash(reading),
    },
  ];
  return items.filter((item): item is MenuItem => Boolean(item));
}
