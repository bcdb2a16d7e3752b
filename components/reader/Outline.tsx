import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import type { Reading } from '@/lib/reader/reading';
import { leftText } from '@/components/ui/minutesText';
import { currentEntry, follow, goToHeading, headingStarts, listed, topLevel } from './outlineEntries';
import { outlineMarks, type Stop } from './outlineMarks';
import './Outline.css';

/** Contents of the post along its edge: what is read in ink, the marks, the ribbon at the section one reads. */
export function Outline({ reading, onGo }: { reading: Reading; onGo?: () => void }) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  const page = reading.page.value;
  const entries = useMemo(() => (page ? listed(page.root) : []), [page]);
  const starts = useMemo(() => (page ? headingStarts(page, entries) : []), [page, entries]);
  const [stops, setStops] = useState<Stop[]>([]);
  const top = topLevel(entries);
  const current = currentEntry(entries, reading.progress.heading.value);

  const measure = (): void => {
    const from = (list.current?.offsetTop ?? 0) - 16;
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    setStops(items.map((item, i) => ({ start: starts[i] ?? 0, y: item.offsetTop - from })));
  };
  useLayoutEffect(measure, [entries, starts, reading.layout.value]);
  // A drawer is laid out only when it is shown, after the layout effects of what is in it.
  useEffect(measure, []);
  useEffect(() => follow(list.current, current), [current]);

  const bottom = list.current?.offsetHeight ?? 0;
  const marks = outlineMarks(reading.marks.list.value, stops, page?.text.text.length ?? 0, bottom);
  const ribbon = entries.length > 0 ? (stops[current]?.y ?? 0) : reading.progress.share.value * bottom;
  return (
    <nav class="outline" aria-label={t('contents')}>
      <div class="outline-edge" aria-hidden="true">
        <span class="outline-read" style={{ blockSize: `${ribbon}px` }} />
        {marks.map(({ id, colour, y }) => (
          <span key={id} class="outline-mark" style={{ insetBlockStart: `${y}px` }}>
            <Mark colour={colour} />
          </span>
        ))}
        <span class="outline-ribbon" style={{ translate: `0 ${ribbon}px` }} />
      </div>
      <ol ref={list}>
        {entries.map((entry, i) => (
          <li key={entry.index} data-deep={entry.level > top || undefined}>
            <button
              type="button"
              aria-current={i === current ? 'location' : undefined}
              onClick={() => {
                onGo?.();
                // A drawer lets nothing beside it have the focus until it is gone.
                if (page) setTimeout(() => goToHeading(page, entry.index));
              }}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
      <p class="outline-left">{leftText(t, reading.source.draft.minutes, reading.progress.share.value)}</p>
    </nav>
  );
}
