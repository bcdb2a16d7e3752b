import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Series, SeriesPart } from '@/lib/model/series';
import { ownPart, partsAround } from './partsAround';
import './SeriesEnd.css';

/** After the text: the parts of the series around this one. Nothing where the page links to none. */
export function SeriesEnd({ series, lang }: { series: Series | null; lang: string }) {
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
            <Entry part={part} isOwn={part === own} lang={lang} />
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

function Entry({ part, isOwn, lang }: { part: SeriesPart; isOwn: boolean; lang: string }) {
  const t = useWords();
  const { title, url } = part;
  const content = (
    <>
      {part.part > 0 && <span class="series-part">{t('part', part.part)}</span>}
      <span lang={lang}>{title}</span>
    </>
  );
  return url && !isOwn ? (
    <a href={url} rel="noreferrer">
      {content}
    </a>
  ) : (
    <span aria-current={isOwn ? 'page' : undefined}>{content}</span>
  );
}
