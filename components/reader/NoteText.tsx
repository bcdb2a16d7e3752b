import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { renderHtml } from '@/lib/article/render';
import { sanitise } from '@/lib/article/sanitise';
import './NoteText.css';

type NoteHtml = (markdown: string) => string;

// What reads Markdown weighs an eighth of the reading view, and most posts have no note: it comes with the first one.
let noteHtml: NoteHtml | undefined;
const parser = async (): Promise<NoteHtml> => (noteHtml ??= (await import('@/lib/transfer/note')).noteHtml);

/**
 * A note at rest: its Markdown, rendered and sanitised as any other text from outside; until that can be done as it was
 * written, which of most notes is the same and leaves everything below in its place.
 */
export function NoteText({ note }: { note: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [html, setHtml] = useState(() => noteHtml);
  useLayoutEffect(() => {
    if (!html) void parser().then((loaded) => setHtml(() => loaded));
  }, []);
  useLayoutEffect(() => {
    if (!html) return;
    renderHtml(root.current!, sanitise(html(note), location.href, window));
    for (const link of root.current!.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }, [note, html]);
  return (
    <div ref={root} class="note-text">
      {!html && <p class="note-plain">{note}</p>}
    </div>
  );
}
