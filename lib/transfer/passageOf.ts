import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { hasAddress } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { dedented } from './dedented';
import type { Make } from './markup';

export interface PassageOptions {
  /** address of what is quoted; empty: none */
  cite?: string;
  /** pictures as such; else as links, where nothing may be asked for */
  shows?: boolean;
}

/** What was marked, as an element: code, a picture or a quote. */
export function passageOf<T>(
  make: Make<T>,
  highlight: Pick<Highlight, 'selectors' | 'text'>,
  { cite = '', shows = false }: PassageOptions = {},
): T {
  const words = wordsOf(highlight);
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  if (code) return make('pre', {}, make('code', { class: className(code.language) }, dedented(words)));
  const source = pickSelector(highlight.selectors, 'PictureSelector')?.source ?? '';
  if (hasAddress({ url: source }))
    return make(
      'figure',
      {},
      shows ? make('img', { src: source, alt: words }) : make('a', { href: source }, words || source),
    );
  const lines = words.split(/\r\n?|\n/).map((line) => make('p', {}, line));
  return make('blockquote', { cite }, ...lines);
}

const className = (language: string | null): string =>
  language && /^[\w+#.-]+$/.test(language) ? `language-${language}` : '';
