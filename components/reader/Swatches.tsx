import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { colours, type Colour } from '@/lib/model/colour';
import type { Settings } from '@/lib/model/settings';
import './Swatches.css';

export interface SwatchesProps {
  /** letter: a letter on the tint above the line, for the bar; mark: the mark alone, for the note card */
  look: 'letter' | 'mark';
  names: Settings['colourNames'];
  pressed?: Colour | undefined;
  onPick: (colour: Colour) => void;
}

/** The five colours, each with its own line. */
export function Swatches({ look, names, pressed, onPick }: SwatchesProps) {
  const t = useWords();
  return (
    <div class="swatches" data-look={look} role="group" aria-label={t('highlightColours')}>
      {colours.map((colour, i) => {
        const name = names[colour] || t(`colour_${colour}`);
        return (
          <button
            key={colour}
            type="button"
            data-colour={colour}
            aria-label={name}
            title={look === 'letter' ? `${name} (${i + 1})` : name}
            aria-pressed={pressed === undefined ? undefined : pressed === colour}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => onPick(colour)}
          >
            {look === 'letter' && <span aria-hidden="true">{t('sampleLetter')}</span>}
            <Mark colour={colour} />
          </button>
        );
      })}
    </div>
  );
}
