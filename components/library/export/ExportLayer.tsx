import { later } from '@/components/ui/later';
import { exportWords } from '@/components/ui/exportWords';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/model/settings';
import type { Exporting } from '@/lib/shelves/exporting/exporting';
import type { Outward } from '@/lib/shelves/services/outward';

const ExportDialog = later(() => import('./ExportDialog').then((module) => module.ExportDialog));

export interface ExportLayerProps {
  exporting: Exporting;
  outward: Outward;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
}

/** What an export shows over the library. */
export function ExportLayer({ exporting, outward, settings, onSettings }: ExportLayerProps) {
  const t = useWords();
  const stage = exporting.stage.value;
  if (!stage) return null;
  return (
    <ExportDialog
      exporting={exporting}
      outward={outward}
      stage={stage}
      words={exportWords(t, settings.colourNames)}
      template={settings.markdownTemplate}
      onTemplate={(markdownTemplate) => onSettings({ markdownTemplate })}
    />
  );
}
