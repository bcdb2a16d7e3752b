import { useWords } from '@/components/ui/words';
import type { ShelfCounts } from '@/lib/shelves/counted';
import type { Backups } from '@/lib/shelves/backup/backups';
import type { Outward } from '@/lib/shelves/services/outward';
import type { SiteRules } from '@/lib/shelves/siteRules';
import type { Settings } from '@/lib/model/settings';
import { AboutSettings } from './AboutSettings';
import { ColourNames } from './ColourNames';
import { ReadingSettings } from './ReadingSettings';
import { SearchSettings } from './SearchSettings';
import { SiteRulesSettings } from './SiteRulesSettings';
import { StorageSettings } from './StorageSettings';
import { ServicesSettings } from './services/ServicesSettings';
import './SettingsView.css';

export interface SettingsViewProps {
  settings: Settings;
  counts: ShelfCounts | null;
  rules: SiteRules;
  backups: Backups;
  outward: Outward;
  onChange: (patch: Partial<Settings>) => void;
  onImport: () => void;
  onExport: () => void;
  onErase: () => Promise<void>;
}

export function SettingsView(props: SettingsViewProps) {
  const { settings, counts, rules, backups, outward, onChange, onImport, onExport, onErase } = props;
  const t = useWords();
  return (
    <main class="settings">
      <h1 tabIndex={-1}>{t('settings')}</h1>
      <ReadingSettings settings={settings} onChange={onChange} />
      <ColourNames names={settings.colourNames} onChange={(colourNames) => onChange({ colourNames })} />
      <SearchSettings terms={settings.terms} onChange={(terms) => onChange({ terms })} />
      <SiteRulesSettings
        rules={rules.list.value}
        onRemove={(rule) => void rules.remove(rule)}
        onExport={rules.exportAll}
      />
      <ServicesSettings outward={outward} />
      <StorageSettings
        counts={counts}
        backups={backups}
        onImport={onImport}
        onExport={onExport}
        onErase={onErase}
      />
      <AboutSettings />
    </main>
  );
}
