import type { ReadonlySignal } from '@preact/signals';
import { later } from '@/components/ui/later';
import { markdownWords } from '@/components/ui/markdownWords';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/model/settings';
import type { Shelves } from '@/lib/shelves/shelves';
import { BackupReminder } from './backup/BackupReminder';
import { HighlightsView } from './HighlightsView';
import { ListView } from './ListView';
import { LostLibrary } from './LostLibrary';

const SettingsView = later(() =>
  import('@/components/settings/SettingsView').then((module) => module.SettingsView),
);

export interface ViewProps {
  shelves: Shelves;
  settings: ReadonlySignal<Settings>;
  onSettings: (patch: Partial<Settings>) => void;
  onErase: () => Promise<void>;
  narrow: boolean;
  onHelp: () => void;
  onSearch: () => void;
}

/** What the route asks for. A list stays the same list while one of its posts is open. */
export function View({ shelves, settings, onSettings, onErase, narrow, onHelp, onSearch }: ViewProps) {
  const t = useWords();
  const route = shelves.route.value;
  const { colourNames } = settings.value;
  if (route.view === 'settings')
    return (
      <SettingsView
        settings={settings.value}
        counts={shelves.counted.shelves.value}
        rules={shelves.siteRules}
        backups={shelves.backups}
        outward={shelves.outward}
        onChange={onSettings}
        onImport={shelves.importing.open}
        onExport={() => void shelves.exporting.openAll(t('allPosts'))}
        onErase={onErase}
      />
    );
  if (shelves.lost.isLost.value && route.view !== 'post')
    return <LostLibrary onRestore={shelves.importing.open} onGoOn={shelves.lost.goOn} />;
  if (route.view === 'highlights') {
    const copy = (): void => void shelves.copyHighlights(markdownWords(t));
    return <HighlightsView shelves={shelves} colourNames={colourNames} onCopy={copy} />;
  }
  const open = route.view === 'post' ? route.postId : null;
  // What stands above the list would move it if it came later.
  if (open === null && !shelves.backups.isKnown.value) return null;
  return (
    <>
      {open === null && <BackupReminder backups={shelves.backups} />}
      <ListView shelves={shelves} open={open} narrow={narrow} onHelp={onHelp} onSearch={onSearch} />
    </>
  );
}
