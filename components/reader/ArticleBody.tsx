import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '@/lib/reader/reading';
import './article.css';
import './blocks.css';
import './callouts.css';
import './cards.css';
import './code.css';
import './highlights.css';
import './math.css';
import './tasks.css';

/** The article's own element. Preact never looks inside it. */
export function ArticleBody({ reading }: { reading: Reading }) {
  const root = useRef<HTMLElement>(null);
  const { lang } = reading.source.draft;
  useLayoutEffect(() => reading.show(root.current!), [reading]);
  return <article ref={root} class="article" lang={lang} />;
}
