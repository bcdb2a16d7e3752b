import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/model/settings';
import { readTerms, writeTerms } from '@/lib/search/termLines';
import './SearchSettings.css';

type Terms = Settings['terms'];

const LEAST_LINES = 4;

/** The reader's own words for the same thing, a line each. */
export function SearchSettings({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const t = useWords();
  return (
    <section aria-label={t('terms')}>
      <h2 data-plain>{t('terms')}</h2>
      <p class="settings-hint">{t('termsHint')}</p>
      <textarea
        class="settings-field terms"
        defaultValue={writeTerms(terms)}
        rows={Math.max(LEAST_LINES, terms.length + 1)}
        placeholder={t('termsExample')}
        aria-label={t('terms')}
        autocomplete="off"
        spellcheck={false}
        onChange={(event) => onChange(readTerms(event.currentTarget.value))}
      />
    </section>
  );
}
