import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useTheme } from '@/components/ui/useTheme';
import { useWords } from '@/components/ui/words';
import type { Theme } from '@/lib/model/settings';
import './NothingToRead.css';

export interface NothingToReadProps {
  theme: Theme;
  onLibrary: () => void;
}

/** The address names no article: it was captured long ago, or in a window that is gone. */
export function NothingToRead({ theme, onLibrary }: NothingToReadProps) {
  const t = useWords();
  useTheme(theme);
  return (
    <main class="nothing-to-read">
      <EmptyState title={t('captureGone')}>
        <p>{t('captureGoneWhy')}</p>
        <Button look="outline" icon="book" onClick={onLibrary}>
          {t('openLibrary')}
        </Button>
      </EmptyState>
    </main>
  );
}
