import { Edge } from '@/components/ui/Edge';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import type { MarkedGroup } from '@/lib/shelves/groups';
import { HighlightItem } from './HighlightItem';
import { Unbroken } from '@/components/ui/Unbroken';
import { when } from '@/components/ui/when';

export interface HighlightGroupProps {
  group: MarkedGroup;
  now: number;
  /** address of the post, at a highlight or at its start */
  to: (highlightId: string | null) => string;
  /** missing where Hypothesis is not set up */
  onPublish: ((highlight: Highlight) => void) | undefined;
}

/** A post and its highlights. */
export function HighlightGroup({ group: { post, shown, all }, now, to, onPublish }: HighlightGroupProps) {
  const t = useWords();
  return (
    <section class="group" aria-label={post.title}>
      <header>
        <h2>
          <a href={to(null)}>
            <Unbroken text={post.title} />
          </a>
        </h2>
        <p class="row-meta">
          {post.site && <span>{post.site}</span>}
          <span>{when(post.savedAt, now, t.lang)}</span>
        </p>
        <Edge progress={post.progress} marks={[...all]} />
      </header>
      <ul>
        {shown.map((highlight) => (
          <HighlightItem
            key={highlight.id}
            highlight={highlight}
            href={to(highlight.id)}
            onPublish={onPublish}
          />
        ))}
      </ul>
    </section>
  );
}
