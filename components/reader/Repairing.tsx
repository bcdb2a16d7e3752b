import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '@/lib/reader/reading';
import type { RepairViewProps } from './repair/RepairView';

/** The view of the whole page, over the article. Its code is loaded when it is first asked for. */
export function Repairing({ reading }: { reading: Reading }) {
  const mode = reading.repairing.value;
  const { captured } = reading.source;
  const [View, setView] = useState<ComponentType<RepairViewProps> | null>(null);
  useEffect(() => {
    if (mode) void import('./repair/RepairView').then(({ RepairView }) => setView(() => RepairView));
  }, [mode]);
  return mode && captured && View ? <View {...{ reading, captured, mode }} /> : null;
}
