import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import type { Settings } from '@/lib/model/settings';
import { hashOf } from '@/lib/shelves/route';
import type { Shelves } from '@/lib/shelves/shelves';
import { HighlightFilters } from './HighlightFilters';
import { HighlightGroup } from './HighlightGroup';
import { ListHead } from './ListHead';
import { VirtualList } from './VirtualList';
import './HighlightsView.css';

export interface HighlightsViewProps {
  shelves: Shelves;
  colourNames: Settings['colourNames'];
  onCopy: () => void;
}

const estimate = (): number => 240; // a post with two highlights

/** The highlights of all posts, those with the newest first. */
export function HighlightsView({ shelves, colourNames, onCopy }: HighlightsViewProps) {
  const t = useWords();
  const { marked } = shelves;
  const ids = marked.postIds.value;
  const groups = marked.groups.known.value;
  const filter = marked.filter.value;
  const total = shelves.counted.shelves.value?.highlights;
  const [now] = useState(Date.now);
  // The filters come with the first list, and stay while another one is looked up.
  const begun = useRef(false);
  begun.current ||= ids !== null;
  const isBare = total === 0 || (filter.by === 'all' && ids?.length === 0);
  const { setUp, passing } = shelves.outward;
  const onPublish = setUp.current.value.hypothesis
    ? (highlight: Highlight) => void passing.publish(highlight)
    : undefined;
  return (
    <section class="list" aria-label={t('allHighlights')}>
      <ListHead title={t('allHighlights')} count={total === undefined ? '' : t.count('itemCount', total)}>
        {ids && ids.length > 0 && (
          <Button icon="copy" onClick={onCopy}>
            {t('copyMarkdown')}
          </Button>
        )}
      </ListHead>
      {begun.current && !isBare && (
        <HighlightFilters
          filter={filter}
          counts={marked.colours.value}
          names={colourNames}
          onFilter={marked.setFilter}
        />
      )}
      {ids && ids.length > 0 && (
        <VirtualList
          // Another filter is another list: nothing of the one before is kept.
          key={JSON.stringify(filter)}
          ids={ids}
          label={t('allHighlights')}
          estimate={estimate}
          row={(id) => {
            const group = groups.get(id);
            if (!group) return <div class="group-blank" />;
            if (group.shown.length === 0) return null;
            const to = (highlightId: string | null): string =>
              hashOf({ view: 'post', postId: id, highlightId });
            return <HighlightGroup group={group} now={now} to={to} onPublish={onPublish} />;
          }}
          onLook={marked.groups.look}
          onEnd={marked.more}
        />
      )}
      {ids?.length === 0 &&
        (filter.by === 'all' ? (
          <EmptyState title={t('noHighlightsYet')}>{t('emptyHighlightsBody')}</EmptyState>
        ) : (
          <EmptyState title={t('emptyFilterTitle')}>{t('emptyFilterBody')}</EmptyState>
        ))}
    </section>
  );
}
