import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import './NothingFound.css';

/** Before a search: where it looks, and what it understands. */
export function StartSearch() {
  const t = useWords();
  return (
    <EmptyState title={t('startSearchTitle')}>
      {t('startSearchBody')}
      <dl class="search-syntax">
        <dt>{t('syntaxPhrase')}</dt>
        <dd>{t('syntaxPhraseMeans')}</dd>
        <dt>{t('syntaxNot')}</dt>
        <dd>{t('syntaxNotMeans')}</dd>
        <dt>{t('syntaxOr')}</dt>
        <dd>{t('syntaxOrMeans')}</dd>
        <dt>{t('syntaxFilter')}</dt>
        <dd>{t('syntaxFilterMeans')}</dd>
      </dl>
    </EmptyState>
  );
}
