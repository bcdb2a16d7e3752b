import { useWords } from '@/components/ui/words';
import type { ShelfCounts } from '@/lib/shelves/counted';
import type { Settings } from '@/lib/model/settings';
import { ColourNames } from './ColourNames';
import { ReadingSettings } from './ReadingSettings';
import { StorageSettings } from './StorageSettings';
import './SettingsView.css';

export interface SettingsViewProps {
  settings: Settings;
  counts: ShelfCounts | null;
  onChange: (patch: Partial<Settings>) => void;
  onErase: () => Promise<void>;
}

export function SettingsView({ settings, counts, onChange, onErase }: SettingsViewProps) {
  const t = useWords();
  return (
    <main class="settings">
      <h1 tabIndex={-1}>{t('settings')}</h1>
      <ReadingSettings settings={settings} onChange={onChange} />
      <ColourNames names={settings.colourNames} onChange={(colourNames) => onChange({ colourNames })} />
      <StorageSettings counts={counts} onErase={onErase} />
    </main>
  );
}
