import { CopyMenu } from '@/components/ui/CopyMenu';
import { IconButton } from '@/components/ui/IconButton';
import { Mark } from '@/components/ui/Mark';
import { codePlace } from '@/components/ui/codePlace';
import { quoteOf } from '@/components/ui/quoteOf';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { hashOf } from '@/lib/shelves/route';
import { NoteText } from '@/components/reader/NoteText';
import { withoutTags } from '@/components/reader/withoutTags';

export interface HighlightItemProps {
  highlight: Highlight;
  href: string;
  /** missing where Hypothesis is not set up */
  onPublish?: ((highlight: Highlight) => void) | undefined;
}

/** A highlight away from its post: its words, the note, and the section it stands in. */
export function HighlightItem({ highlight, href, onPublish }: HighlightItemProps) {
  const t = useWords();
  const { selectors, colour, note, section, tags } = highlight;
  const exact = quoteOf(highlight);
  const code = pickSelector(selectors, 'CodeSelector');
  const facts = [section, code ? codePlace(t, code) : ''].filter(Boolean);
  return (
    <li class="item" data-colour={colour}>
      <Mark colour={colour} />
      <div>
        <a class="item-quote" href={href} data-code={code ? true : undefined}>
          <span class="visually-hidden">{t(`colour_${colour}`)}: </span>
          {exact}
        </a>
        {note && <NoteText note={withoutTags(note, tags)} />}
        {(facts.length > 0 || tags.length > 0) && (
          <p class="row-meta">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {tags.length > 0 && (
              <span class="row-tags">
                {tags.map((tag) => (
                  <a key={tag} href={hashOf({ view: 'list', filter: { by: 'tag', tag } })}>
                    #{tag}
                  </a>
                ))}
              </span>
            )}
          </p>
        )}
      </div>
      <div class="item-tools">
        <CopyMenu highlight={highlight} />
        {onPublish && (
          <IconButton icon="external" label={t('publishToHypothesis')} onClick={() => onPublish(highlight)} />
        )}
      </div>
    </li>
  );
}
