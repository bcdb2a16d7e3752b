import { useWords } from '@/components/ui/words';
import { EmptyState } from '@/components/ui/EmptyState';

export function PopupNothing({ place }: { place: 'reading' | 'saved' | 'live' }) {
  const t = useWords();
  return (
    <EmptyState title={t('noHighlightsYet')}>
      <p>{place === 'live' ? t('selectToMark') : t('noHighlightsHint')}</p>
    </EmptyState>
  );
}
