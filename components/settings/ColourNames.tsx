import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { colours } from '@/lib/model/colour';
import type { Settings } from '@/lib/model/settings';

type Names = Settings['colourNames'];

const LONGEST = 20; // characters: a name fits a chip and the selection bar

/** The reader's own names for the five colours, beside what each looks like. */
export function ColourNames({ names, onChange }: { names: Names; onChange: (names: Names) => void }) {
  const t = useWords();
  return (
    <section aria-label={t('highlightColours')}>
      <h2 data-plain>{t('highlightColours')}</h2>
      <p class="settings-hint">{t('highlightColoursHint')}</p>
      {colours.map((colour) => (
        <label key={colour} class="colour" data-colour={colour}>
          <Mark colour={colour} />
          <span>{t(`colour_${colour}`)}</span>
          <input
            class="settings-field"
            type="text"
            value={names[colour] ?? ''}
            maxLength={LONGEST}
            placeholder={t('noName')}
            aria-label={t('colourName', t(`colour_${colour}`))}
            autocomplete="off"
            onChange={(event) => onChange({ ...names, [colour]: event.currentTarget.value.trim() })}
          />
          <span class="colour-sample" aria-hidden="true">
            {t('colourSample')}
          </span>
        </label>
      ))}
    </section>
  );
}
