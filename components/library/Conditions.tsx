import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/model/highlight';
import { conditionOf, type OwnNames } from '@/lib/search/conditionOf';
import { piecesOf } from '@/lib/search/pieces';

export interface ConditionsProps {
  text: string;
  places: readonly Span[];
  field: { current: HTMLInputElement | null };
}

/** Behind the field, the same text with a ground under its conditions. The letters that are seen are the field's own. */
export function Conditions({ text, places, field }: ConditionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    const follow = (): void => {
      if (root.current && field.current) root.current.scrollLeft = field.current.scrollLeft;
    };
    follow();
    // The field scrolls to its caret after the key.
    const frame = requestAnimationFrame(follow);
    field.current?.addEventListener('scroll', follow, { signal: life.signal });
    return () => {
      cancelAnimationFrame(frame);
      life.abort();
    };
  }, [text]);
  const parts: (string | preact.JSX.Element)[] = [];
  let end = 0;
  for (const place of places) {
    parts.push(
      text.slice(end, place.start),
      <span key={place.start}>{text.slice(place.start, place.end)}</span>,
    );
    end = place.end;
  }
  return (
    <div ref={root} class="search-conditions" aria-hidden="true">
      {parts}
      {text.slice(end)}
    </div>
  );
}

/** Where the conditions stand in what was typed. `own` are the reader's names for colours. */
export function conditionPlaces(text: string, own: OwnNames): Span[] {
  return piecesOf(text).filter((piece) => {
    const asked = conditionOf(piece, own);
    return asked !== null && asked.kind !== 'half';
  });
}
