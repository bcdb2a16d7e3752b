import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { ExportWords } from '@/lib/transfer/out/exported';
import { markdownWords } from './markdownWords';

/** The reader's language, and names of colours, for what is exported. */
export function exportWords(t: Words, names: Settings['colourNames']): ExportWords {
  return {
    ...markdownWords(t),
    lang: t.lang,
    colour: (colour) => names[colour] || t(`colour_${colour}`),
    highlights: t('allHighlights'),
    note: t('note'),
    original: t('openOriginal'),
    contents: t('contents'),
    callout: (kind) => t(`callout_${kind}`),
  };
}
