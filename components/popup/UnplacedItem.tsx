import type { ComponentChildren } from 'preact';
import { CopyMenu } from '@/components/ui/CopyMenu';
import { Mark } from '@/components/ui/Mark';
import { wordsOf, type Highlight } from '@/lib/model/highlight';

export interface UnplacedItemProps {
  highlight: Highlight;
  /** why it is not painted */
  reason: string;
  /** what can be done about it */
  children: ComponentChildren;
}

/** A highlight without a sure place in the post: its text stays readable, its note too. */
export function UnplacedItem({ highlight, reason, children }: UnplacedItemProps) {
  return (
    <article class="popup-item" data-lost>
      <Mark colour={highlight.colour} lost />
      <p class="popup-quote">{wordsOf(highlight)}</p>
      {highlight.note && <p class="popup-note">{highlight.note}</p>}
      <p class="popup-reason">{reason}</p>
      <div class="popup-unplaced">
        {children}
        <CopyMenu highlight={highlight} />
      </div>
    </article>
  );
}
