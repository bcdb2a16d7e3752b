import { useLayoutEffect, useRef } from 'preact/hooks';
import { conditionOf, type OwnNames } from '@/lib/search/conditionOf';
import { piecesOf } from '@/lib/search/pieces';

export interface ConditionsProps {
  text: string;
  /** the reader's names for colours */
  own: OwnNames;
  field: { current: HTMLInputElement | null };
}

/** Behind the field, the same text with a ground under its conditions. The letters that are seen are the field's own. */
export function Conditions({ text, own, field }: ConditionsProps) {
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
  for (const piece of piecesOf(text)) {
    const asked = conditionOf(piece, own);
    if (asked === null || asked.kind === 'half') continue;
    parts.push(
      text.slice(end, piece.start),
      <span key={piece.start}>{text.slice(piece.start, piece.end)}</span>,
    );
    end = piece.end;
  }
  return (
    <div ref={root} class="search-conditions" aria-hidden="true">
      {parts}
      {text.slice(end)}
    </div>
  );
}
