import { NoteText } from '@/components/reader/NoteText';
import { Unbroken } from '@/components/ui/Unbroken';
import { useWords } from '@/components/ui/words';
import { hasAddress } from '@/lib/model/post';
import type { Textless } from '@/lib/shelves/opened';
import { hashOf } from '@/lib/shelves/route';
import { HighlightItem } from './HighlightItem';
import './HighlightsView.css';
import './TextlessPost.css';

/** A post without its text: what is kept of it, and where the text is. */
export function TextlessPost({ kept: { post, highlights } }: { kept: Textless }) {
  const t = useWords();
  const postId = post.id;
  return (
    <article class="group textless" aria-label={post.title}>
      <header>
        <h1 lang={post.lang}>
          <Unbroken text={post.title} />
        </h1>
        <p class="row-meta">
          {[post.byline, post.site].filter(Boolean).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      </header>
      {post.note && <NoteText note={post.note} />}
      <aside>
        <h2>{t('postBodyless')}</h2>
        <p>{hasAddress(post) ? t('postBodylessBody') : t('postTitledBody')}</p>
        {hasAddress(post) && (
          <a class="button" data-look="filled" href={post.url} target="_blank" rel="noreferrer">
            {t('openOriginal')}
          </a>
        )}
      </aside>
      <ul>
        {highlights.map((highlight) => (
          <HighlightItem
            key={highlight.id}
            highlight={highlight}
            href={hashOf({ view: 'post', postId, highlightId: highlight.id })}
          />
        ))}
      </ul>
    </article>
  );
}
