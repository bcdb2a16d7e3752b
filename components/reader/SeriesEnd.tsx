import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Series, SeriesPart } from '@/lib/model/series';
import { ownPart, partsAround } from './partsAround';
import './SeriesEnd.css';

export interface SeriesEndProps {
  series: Series | null;
  lang: string;
  /** where the part at an address is read */
  addressOf: (url: string) => string;
}

/** After the text: the parts of the series around this one. Nothing where the page links to none. */
export function SeriesEnd({ series, lang, addressOf }: SeriesEndProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  if (!series?.parts.some(({ url }) => url !== '')) return null;
  const around = partsAround(series);
  const own = ownPart(series);
  return (
    <nav class="series-end" aria-label={t('series')}>
      <p>{[t('series'), series.title].filter(Boolean).join(' · ')}</p>
      <ol>
        {(all ? series.parts : around).map((part) => (
          <li key={`${part.part} ${part.url} ${part.title}`}>
            <Entry {...{ part, lang, addressOf }} isOwn={part === own} />
          </li>
        ))}
      </ol>
      {around.length < series.parts.length && (
        <Button expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showLess') : t('showAll')}
        </Button>
      )}
    </nav>
  );
}

interface EntryProps extends Pick<SeriesEndProps, 'lang' | 'addressOf'> {
  part: SeriesPart;
  isOwn: boolean;
}

function Entry({ part, isOwn, lang, addressOf }: EntryProps) {
  const t = useWords();
  const { title, url } = part;
  const content = (
    <>
      {part.part > 0 && <span class="series-part">{t('part', part.part)}</span>}
      <span lang={lang}>{title}</span>
    </>
  );
  return url && !isOwn ? (
    <a href={addressOf(url)} rel="noreferrer">
      {content}
    </a>
  ) : (
    <span aria-current={isOwn ? 'page' : undefined}>{content}</span>
  );
}
