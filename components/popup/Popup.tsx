import type { Highlight } from '@/lib/model/highlight';
import { useWords } from '@/components/ui/words';
import { Toast, ToastPlace } from '@/components/ui/Toast';
import { LostItem } from './LostItem';
import { isOverPage, type Place } from './place';
import { PopupFooter, type FooterEvents } from './PopupFooter';
import { PopupHeader, type PopupPost } from './PopupHeader';
import { PopupItem, type ItemEvents } from './PopupItem';
import { PossibleItem } from './PossibleItem';
import { PopupNothing } from './PopupNothing';
import { PopupTrouble, type Trouble } from './PopupTrouble';
import './Popup.css';

export interface PopupProps {
  post: PopupPost;
  found: readonly Highlight[];
  /** may be somewhere in the post */
  possible: readonly Highlight[];
  lost: readonly Highlight[];
  /** offers the undo of a removal */
  removed: boolean;
  /** what is wrong with the library, or with what was written to it */
  trouble: Trouble | null;
  place: Place;
  on: ItemEvents &
    FooterEvents & {
      settle: (id: string) => void;
      /** begins to mark the page */
      mark: () => void;
      star: () => void;
      undo: () => void;
      forgetRemoved: () => void;
    };
}

/** This post's highlights in their order, under the headings they stand under. */
export function Popup({ post, found, possible, lost, removed, trouble, place, on }: PopupProps) {
  const t = useWords();
  const all = found.length + possible.length + lost.length;
  const canMark = isOverPage(place) && all > 0;
  return (
    <div class="popup">
      <PopupHeader post={post} marks={found} onStar={on.star} onMark={canMark ? on.mark : null} />
      <main class="popup-list">
        {trouble && <PopupTrouble {...trouble} />}
        {all === 0 && <PopupNothing place={place} onMark={on.mark} />}
        {sections(found, post.title).map(({ section, highlights }) => (
          <section key={highlights[0]!.id}>
            {section && <h2>{section}</h2>}
            {highlights.map((highlight) => (
              <PopupItem key={highlight.id} highlight={highlight} on={on} />
            ))}
          </section>
        ))}
        {possible.length > 0 && (
          <section class="popup-lost">
            <h2>{t.count('possibleHighlights', possible.length)}</h2>
            {possible.map((highlight) => (
              <PossibleItem
                key={highlight.id}
                highlight={highlight}
                onShow={() => on.jump(highlight.id)}
                onConfirm={() => on.settle(highlight.id)}
              />
            ))}
          </section>
        )}
        {lost.length > 0 && (
          <section class="popup-lost">
            <h2>{t.count('lostHighlights', lost.length)}</h2>
            {lost.map((highlight) => (
              <LostItem key={highlight.id} highlight={highlight} onRemove={() => on.remove(highlight.id)} />
            ))}
          </section>
        )}
      </main>
      <ToastPlace>
        {removed && (
          <Toast
            text={t('highlightRemoved')}
            action={{ label: t('undo'), run: on.undo }}
            onClose={on.forgetRemoved}
          />
        )}
      </ToastPlace>
      <PopupFooter place={place} canCopy={all > 0} on={on} />
    </div>
  );
}

interface Section {
  section: string;
  highlights: Highlight[];
}

/** Runs of highlights under the same heading. On a live page the title is a heading too; here it stands above all. */
function sections(found: readonly Highlight[], title: string): Section[] {
  const runs: Section[] = [];
  for (const highlight of found) {
    const section = highlight.section === title ? '' : highlight.section;
    const last = runs.at(-1);
    if (last?.section === section) last.highlights.push(highlight);
    else runs.push({ section, highlights: [highlight] });
  }
  return runs;
}
