import { useLayoutEffect, useRef } from 'preact/hooks';
import { renderHtml } from '@/lib/article/render';
import { sanitise } from '@/lib/article/sanitise';
import { noteHtml } from '@/lib/transfer/note';

/** A note at rest: its Markdown, rendered and sanitised as any other text from outside. */
export function NoteText({ note }: { note: string }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    renderHtml(root.current!, sanitise(noteHtml(note), location.href, window));
    for (const link of root.current!.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }, [note]);
  return <div ref={root} class="note-text" />;
}
