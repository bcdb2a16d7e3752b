import type { Series } from '@/lib/model/series';
import type { Words } from '@/lib/model/words';

/** "맛있는 인터뷰 2화"; empty for a post that is in no series. */
export function seriesText(t: Words, series: Series | null | undefined): string {
  if (!series) return '';
  return [series.title, series.part > 0 && t('part', series.part)].filter(Boolean).join(' ');
}
