import { later } from '@/components/ui/later';
import type { Reading } from '@/lib/reader/reading';

const RepairView = later(() => import('./repair/RepairView').then((module) => module.RepairView));

/** The view of the whole page, over the article. */
export function Repairing({ reading }: { reading: Reading }) {
  const mode = reading.repairing.value;
  const { captured } = reading.source;
  return mode && captured ? <RepairView {...{ reading, captured, mode }} /> : null;
}
