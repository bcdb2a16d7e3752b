import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';

export interface NothingSavedProps {
  reason: 'unknown' | 'bodyless';
  /** address of the original, if it is known */
  url: string;
  onClose: () => void;
}

/** A post that cannot be read here, and where it can. */
export function NothingSaved({ reason, url, onClose }: NothingSavedProps) {
  const t = useWords();
  const gone = reason === 'unknown';
  return (
    <div class="centred">
      <EmptyState title={gone ? t('postGone') : t('postBodyless')}>
        <p>{gone ? t('postGoneBody') : t('postBodylessBody')}</p>
        <p class="empty-buttons">
          {!gone && (
            <a class="button" data-look="filled" href={url} target="_blank" rel="noreferrer">
              {t('openOriginal')}
            </a>
          )}
          <Button look="outline" onClick={onClose}>
            {t('backToList')}
          </Button>
        </p>
      </EmptyState>
    </div>
  );
}
