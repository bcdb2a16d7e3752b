import { useWords } from '@/components/ui/words';
import type { Source } from '@/lib/reader/source';
import { Unbroken } from '@/components/ui/Unbroken';
import { minutesText } from '@/components/ui/minutesText';
import { changedLater } from '@/lib/model/publication';
import { NoteText } from './NoteText';
import './ArticleHeader.css';

/** Site, title, and who wrote it when. */
export function ArticleHeader({ source: { draft, post } }: { source: Source }) {
  const t = useWords();
  const { title, byline, site, team = '', publishedAt, updatedAt, minutes, lang } = draft;
  const day = (time: number): string => new Date(time).toLocaleDateString(t.lang, { dateStyle: 'long' });
  const changed = changedLater(publishedAt, updatedAt);
  const from = [site, team !== byline && team !== site ? team : ''].filter(Boolean);
  const time = minutesText(t, minutes);
  return (
    <header class="article-header">
      {from.length > 0 && (
        <p class="article-site">
          {from.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      )}
      <h1 lang={lang} data-long={isLong(title) || undefined}>
        <Unbroken text={title} />
      </h1>
      <p class="article-meta">
        {byline && <strong>{byline}</strong>}
        {publishedAt !== null && <span>{day(publishedAt)}</span>}
        {changed !== null && <span class="article-changed">{t('updatedOn', day(changed))}</span>}
        {time && <span>{time}</span>}
      </p>
      {post?.note && <NoteText note={post.note} />}
    </header>
  );
}

/** Titles above 40 Hangul or 60 Latin letters are set smaller. */
function isLong(title: string): boolean {
  const wide = title.match(/[\u1100-\u11ff\u3040-\ud7ff]/g)?.length ?? 0;
  return wide / 40 + (title.length - wide) / 60 > 1;
}
