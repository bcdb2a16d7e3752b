import { useWords } from '@/components/ui/words';
import type { Source } from '@/lib/reader/source';
import { minutesText } from '@/components/ui/minutesText';
import './ArticleHeader.css';

/** Site, title, and who wrote it when. */
export function ArticleHeader({ source: { draft } }: { source: Source }) {
  const t = useWords();
  const { title, byline, site, publishedAt, minutes, lang } = draft;
  const date =
    publishedAt !== null && new Date(publishedAt).toLocaleDateString(t.lang, { dateStyle: 'long' });
  const time = minutesText(t, minutes);
  return (
    <header class="article-header">
      {site && <p class="article-site">{site}</p>}
      <h1 lang={lang} data-long={isLong(title) || undefined}>
        {unbroken(title)}
      </h1>
      <p class="article-meta">
        {byline && <strong>{byline}</strong>}
        {date && <span>{date}</span>}
        {time && <span>{time}</span>}
      </p>
    </header>
  );
}

/** Titles above 40 Hangul or 60 Latin letters are set smaller. */
function isLong(title: string): boolean {
  const wide = title.match(/[\u1100-\u11ff\u3040-\ud7ff]/g)?.length ?? 0;
  return wide / 40 + (title.length - wide) / 60 > 1;
}

/** Keeps words with a hyphen (Back-end) in one piece. */
function unbroken(title: string): (string | preact.JSX.Element)[] {
  return title
    .split(/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)/)
    .map((part, i) => (i % 2 === 1 && part.length < 24 ? <span class="unbroken">{part}</span> : part));
}
