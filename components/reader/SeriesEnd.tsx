import { seriesText } from '@/components/ui/seriesText';
import { useWords } from '@/components/ui/words';
import type { Series, SeriesPart } from '@/lib/model/series';
import { partsAround } from './partsAround';
import './SeriesEnd.css';

/** After the text: the parts of the series around this one. Nothing where the page links to none. */
export function SeriesEnd({ series, lang }: { series: Series | null; lang: string }) {
  const t = useWords();
  const parts = series ? partsAround(series) : [];
  if (!series || !parts.some(({ url }) => url !== '')) return null;
  return (
    <nav class="series-end" aria-label={t('series')}>
      <p>{[t('series'), seriesText(t, { ...series, part: 0 })].filter(Boolean).join(' · ')}</p>
      <ol>
        {parts.map((part) => (
          <li key={`${part.part} ${part.url}`}>
            <Entry part={part} lang={lang} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Entry({ part: { title, url, part }, lang }: { part: SeriesPart; lang: string }) {
  const t = useWords();
  const content = (
    <>
      {part > 0 && <span class="series-part">{t('part', part)}</span>}
      <span lang={lang}>{title}</span>
    </>
  );
  return url ? (
    <a href={url} rel="noreferrer">
      {content}
    </a>
  ) : (
    <span aria-current="page">{content}</span>
  );
}
