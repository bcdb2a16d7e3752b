import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/lib/reader/marking';
import type { Mark } from '@/lib/reader/mark';
import { firstLine } from './box';
import type { Layer } from './layer';
import { LostList } from './LostList';
import { NoteCard } from './NoteCard';
import { NoteItem } from './NoteItem';
import { PossibleList } from './PossibleList';
import { stack } from './stack';
import './notes.css';

const GAP = 16;
// Half of a note's first line: its middle meets the middle of the line it belongs to.
const HALF = 10;
// From the top of the card to the first line that is written in it.
const CARD = 15;

/** Notes beside the first line of their highlights, pushed down where they would cover one another. */
export function NotesColumn({ reading, page, stage }: Layer) {
  const column = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<number[]>([]);
  const layout = reading.layout.value;
  const openId = reading.notes.open.value?.id;
  const noted = reading.marks.list.value.filter(
    ({ highlight, span }) => span && (highlight.note !== '' || highlight.id === openId),
  );
  const wanted = (mark: Mark): number => {
    const line = firstLine(stage, page, mark);
    return (line ? line.top + line.height / 2 : 0) - HALF - (mark.highlight.id === openId ? CARD : 0);
  };

  useLayoutEffect(() => {
    const items = [...(column.current?.children ?? [])] as HTMLElement[];
    const place = (): void => {
      const all = items.map((item, i) => ({
        top: noted[i] ? wanted(noted[i]) : 0,
        height: item.offsetHeight,
      }));
      const next = stack(all, GAP);
      setTops((now) => (now.join() === next.join() ? now : next));
    };
    place();
    // A card grows while one writes in it.
    const observer = new ResizeObserver(place);
    for (const item of items) observer.observe(item);
    return () => observer.disconnect();
  }, [layout, noted.map(({ highlight }) => highlight.id).join(), openId, page, stage]);

  const open = (id: string): void => {
    reading.choose(id);
    void attempt(reading, reading.notes.start(id));
  };
  const at = (i: number) => ({ insetBlockStart: `${tops[i] ?? 0}px`, opacity: i < tops.length ? 1 : 0 });
  return (
    <div ref={column} class="notes-column">
      {noted.map(({ highlight }, i) => (
        <div
          key={highlight.id}
          class="notes-place"
          data-open={highlight.id === openId || undefined}
          style={at(i)}
        >
          {highlight.id === openId ? (
            <NoteCard reading={reading} highlight={highlight} />
          ) : (
            <NoteItem highlight={highlight} onOpen={() => open(highlight.id)} />
          )}
        </div>
      ))}
      <div class="notes-place" style={at(noted.length)}>
        <PossibleList reading={reading} />
        <LostList reading={reading} />
      </div>
    </div>
  );
}
