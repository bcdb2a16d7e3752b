import { useWords } from '@/components/ui/words';
import type { Snippet } from '@/lib/search/snippet';
import { Matched } from './Matched';
import './FoundIn.css';

/** Where in a post a search found its words. Each place is a way to it. */
export function FoundIn({
  snippets,
  to,
}: {
  /** undefined while the texts are read: a line is kept for them, so that rows hardly move */
  snippets: readonly Snippet[] | undefined;
  /** address of the post at the place of a snippet */
  to: (snippet: Snippet) => string;
}) {
  const t = useWords();
  if (!snippets) return <div class="found-blank" />;
  if (snippets.length === 0) return null;
  return (
    <ul class="found">
      {snippets.map((snippet) => (
        <li key={`${snippet.where} ${snippet.highlightId ?? ''}`}>
          <a href={to(snippet)} tabIndex={-1}>
            <span class="found-where">{t(`found_${snippet.where}`)}</span>{' '}
            <span class="found-text" data-code={snippet.where === 'code' || undefined}>
              <Matched text={snippet.text} spans={snippet.spans} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
