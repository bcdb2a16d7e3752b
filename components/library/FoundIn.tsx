import { useWords } from '@/components/ui/words';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { Matched, placesOf } from './Matched';
import { around } from './around';
import './FoundIn.css';

const SHOWN = 2; // highlights of a post: the list stays a list of posts

/** Where in the highlights and notes of a post a search found its words. */
export function FoundIn({ highlights, query }: { highlights: readonly Highlight[]; query: string }) {
  const t = useWords();
  const places = highlights.flatMap((highlight) => {
    const exact = wordsOf(highlight);
    const code = pickSelector(highlight.selectors, 'CodeSelector') !== undefined;
    return [
      { key: highlight.id, where: t('foundHighlight'), text: exact, code },
      { key: `${highlight.id} note`, where: t('foundNote'), text: highlight.note, code: false },
    ].filter(({ text }) => placesOf(query, text).length > 0);
  });
  if (places.length === 0) return null;
  return (
    <ul class="found">
      {places.slice(0, SHOWN).map(({ key, where, text, code }) => (
        <li key={key}>
          <span class="found-where">{where}</span>
          <span class="found-text" data-code={code || undefined}>
            <Matched text={around(text, placesOf(query, text)[0]!.start)} query={query} />
          </span>
        </li>
      ))}
    </ul>
  );
}
