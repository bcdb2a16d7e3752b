import type { StateUpdater, Dispatch } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { Logo } from '@/components/ui/Logo';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import { star } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';
import { BarActions } from './BarActions';
import { barTitle } from './barTitle';
import { menuItems } from './menuItems';
import { SaveState } from './SaveState';
import type { Sheet } from './Sheets';
import { TypeSettings } from './TypeSettings';
import { useHiding } from './useHiding';
import type { Width } from './useWidth';
import './TopBar.css';

export interface TopBarProps {
  reading: Reading;
  place: 'page' | 'library';
  width: Width;
  sheet: Sheet;
  setSheet: Dispatch<StateUpdater<Sheet>>;
  onClose: () => void;
  onLibrary: (() => void) | undefined;
  onExport: (() => void) | undefined;
}

/** Hides on the way down, returns on the way up or when something in it has the focus. */
export function TopBar(props: TopBarProps) {
  const { reading, place, width, sheet, setSheet, onClose, onLibrary, onExport } = props;
  const t = useWords();
  const { progress, shelf, settings, changeSettings } = reading;
  const past = progress.past.value;
  const hidden = useHiding(progress) && sheet === null;
  const starred = shelf.post.value?.starred === 1;
  const toggle = (name: Sheet): void => setSheet((open) => (open === name ? null : name));
  const column = width === 'wide' ? settings.value.notesColumn : sheet === 'notes';
  return (
    <header class="top-bar" data-past={past || undefined} data-hidden={hidden || undefined}>
      {place === 'page' && <Logo />}
      <p class="top-bar-title">{barTitle(reading, place, past, t)}</p>
      {place === 'page' && width !== 'narrow' && <SaveState reading={reading} />}
      {width === 'middle' && (
        <IconButton
          icon="outline"
          label={t('contents')}
          expanded={sheet === 'outline'}
          onClick={() => toggle('outline')}
        />
      )}
      <TypeSettings reading={reading} open={sheet === 'type'} onToggle={() => toggle('type')} />
      <IconButton
        icon="star"
        class="star"
        label={t('star')}
        pressed={starred}
        filled={starred}
        onClick={() => void star(reading)}
      />
      {place === 'library' && <BarActions reading={reading} />}
      {width !== 'narrow' && (
        <IconButton
          icon="column"
          label={t('notesColumn')}
          pressed={column}
          onClick={() => (width === 'wide' ? changeSettings({ notesColumn: !column }) : toggle('notes'))}
        />
      )}
      <Menu
        label={t('moreActions')}
        items={menuItems({ reading, place, width, setSheet, onLibrary, onExport, t })}
      />
      {place === 'page' && (
        <IconButton icon="close" class="top-bar-close" label={t('closeEsc')} onClick={onClose} />
      )}
    </header>
  );
}
