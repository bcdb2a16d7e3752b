import type { Span } from '@/lib/model/highlight';
import './Matched.css';

/** Text with the words of a search marked, by weight and ground, so that they never look like highlights. */
export function Matched({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: (string | preact.JSX.Element)[] = [];
  let end = 0;
  for (const span of spans) {
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
