import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CopyProvider } from '@/components/ui/CopyMenu';
import { markdownWords } from '@/components/ui/markdownWords';
import { later } from '@/components/ui/later';
import { Toast, ToastPlace } from '@/components/ui/Toast';
import { useTheme } from '@/components/ui/useTheme';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import type { Settings } from '@/lib/model/settings';
import { inbox } from '@/lib/shelves/route';
import type { Shelves } from '@/lib/shelves/shelves';
import type { CopyKind } from '@/lib/transfer/copyKind';
import { SideDrawer } from './SideDrawer';
import { ExportLayer } from './export/ExportLayer';
import { ImportLayer } from './import/ImportLayer';
import { KeysHelp } from './KeysHelp';
import { LibraryBar } from './LibraryBar';
import { listTitle } from './listTitle';
import { Sidebar } from './Sidebar';
import { Trouble } from './Trouble';
import { usePlace } from './usePlace';
import { useKnown } from './useKnown';
import { useSearching } from './useSearching';
import { useNarrow } from './useNarrow';
import { View } from './View';
import './LibraryPage.css';

const PostPane = later(() => import('./PostPane').then((module) => module.PostPane));

export interface LibraryPageProps {
  shelves: Shelves;
  settings: ReadonlySignal<Settings>;
  onSettings: (patch: Partial<Settings>) => void;
  onErase: () => Promise<void>;
}

export function LibraryPage({ shelves, settings, onSettings, onErase }: LibraryPageProps) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  const narrow = useNarrow();
  const searching = useSearching(shelves, root);
  const route = shelves.route.value;
  const opened = shelves.opened.value;
  useTheme(settings.value.theme);
  usePlace(shelves, root);
  const closeNotice = useCallback(() => shelves.notices.close(), [shelves]);
  useEffect(() => setDrawer(false), [route]);
  const sidebar = (
    <Sidebar
      route={route}
      counts={shelves.counted.shelves.value}
      tallies={shelves.counted.tallies.value}
      searches={shelves.savedSearches}
    />
  );
  const known = useKnown(shelves, settings);
  if (shelves.trouble.value) return <Trouble reason={shelves.trouble.value} rescue={shelves.rescue} />;
  const open = route.view === 'post' ? route.postId : null;
  const notice = shelves.notices.current.value;
  const copyAs = (highlight: Highlight, kind: CopyKind): void =>
    void shelves.copyHighlight(highlight, kind, markdownWords(t));
  return (
    <CopyProvider value={copyAs}>
      <div
        ref={root}
        class="library"
        data-open={open !== null || undefined}
        data-narrow={narrow || undefined}
      >
        {open === null && <div class="library-side">{sidebar}</div>}
        <div class="library-list">
          {open === null && (
            <LibraryBar
              search={
                route.view === 'settings' ? null : { ...searching, busy: shelves.search.busy.value, known }
              }
              drawer={drawer}
              onMenu={() => setDrawer(true)}
              onImport={shelves.importing.open}
              onAddress={shelves.importing.openPaste}
            />
          )}
          <View
            {...{ shelves, settings, onSettings, onErase, narrow }}
            onHelp={() => setHelp(true)}
            onSearch={searching.start}
          />
        </div>
        {open !== null && (
          <PostPane
            opened={opened}
            list={listTitle(shelves.list.value, t)}
            onClose={searching.back}
            onExport={({ id, title }) => shelves.exporting.open({ ids: [id], name: title })}
          />
        )}
        {drawer && <SideDrawer onClose={() => setDrawer(false)}>{sidebar}</SideDrawer>}
        <ImportLayer
          importing={shelves.importing}
          restoring={shelves.restoring}
          onSeeInbox={() => shelves.go(inbox)}
        />
        <ExportLayer
          exporting={shelves.exporting}
          outward={shelves.outward}
          settings={settings.value}
          onSettings={onSettings}
        />
        {help && <KeysHelp onClose={() => setHelp(false)} />}
        <ToastPlace>{notice && <Toast {...notice} onClose={closeNotice} />}</ToastPlace>
      </div>
    </CopyProvider>
  );
}
