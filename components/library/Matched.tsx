import { matchRanges } from '@/lib/search/match';
import './Matched.css';

/** Text with the words of a search marked, by weight and ground, so that they never look like highlights. */
export function Matched({ text, query }: { text: string; query: string }) {
  const parts: (string | preact.JSX.Element)[] = [];
  let end = 0;
  for (const span of placesOf(query, text)) {
    parts.push(text.slice(end, span.start), <mark key={span.start}>{text.slice(span.start, span.end)}</mark>);
    end = span.end;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

/** Places of each word by itself: another word may stand in the note, or in the title. */
export function placesOf(query: string, text: string): { start: number; end: number }[] {
  const all = query
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => matchRanges(word, text))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
