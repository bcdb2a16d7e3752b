import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { markOf } from '@/lib/reader/labelNotes';
import { boxIn } from './box';
import { goTo } from './goTo';
import type { Layer } from './layer';
import './Footnote.css';

const WIDTH = 376; // px, as in its style

/** A footnote where its mark is, so that nobody has to leave the line. */
export function Footnote({ reading, stage }: Layer) {
  const t = useWords();
  const body = useRef<HTMLDivElement>(null);
  const open = reading.footnotes.open.value;
  useLayoutEffect(() => {
    if (!open || !body.current) return;
    const copy = open.target.cloneNode(true) as HTMLElement;
    // The way back belongs to the end of the post.
    for (const link of copy.querySelectorAll('a[data-galpi-ref]')) link.remove();
    body.current.replaceChildren(...copy.childNodes);
  }, [open]);
  if (!open) return null;
  const link = boxIn(stage, open.link.getBoundingClientRect());
  const left = Math.max(0, Math.min(link.left - 280, stage.clientWidth - WIDTH));
  const go = (): void => {
    reading.footnotes.close();
    goTo(open.target, 0.3);
  };
  return (
    <div
      class="footnote"
      role="note"
      style={{ insetInlineStart: `${left}px`, insetBlockStart: `${link.top + link.height + 14}px` }}
    >
      <div ref={body} class="footnote-text" />
      <p>
        {t('footnote', markOf(open.link))} ·{' '}
        <button type="button" onClick={go}>
          {t('goToEnd')}
        </button>
      </p>
    </div>
  );
}
