import { useWords } from '@/components/ui/words';
import type { Snippet } from '@/lib/search/snippet';
import { Matched } from './Matched';
import './FoundIn.css';

/** Where in a post a search found its words. Each place is a way to it. */
export function FoundIn({
  snippets,
  to,
}: {
  snippets: readonly Snippet[];
  /** address of the post at a highlight, or at its words */
  to: (highlightId: string | null) => string;
}) {
  const t = useWords();
  if (snippets.length === 0) return null;
  return (
    <ul class="found">
      {snippets.map(({ where, text, spans, highlightId }) => (
        <li key={`${where} ${highlightId ?? ''}`}>
          <a href={to(highlightId)} tabIndex={-1}>
            <span class="found-where">{t(`found_${where}`)}</span>
            <span class="found-text" data-code={where === 'code' || undefined}>
              <Matched text={text} spans={spans} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
