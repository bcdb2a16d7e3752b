import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { isIn } from '@/lib/article/repair/marks';
import type { Repair } from '@/lib/reader/repair/repair';
import { RepairEdge } from './RepairEdge';
import { RepairFrame } from './RepairFrame';
import { usePointing } from './usePointing';

/** The captured page. A click at a part of it says that it belongs to the article, or does not. */
export function RepairPage({ repair, lang }: { repair: Repair; lang: string }) {
  const t = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const hover = usePointing(repair, page);
  const [, setLayout] = useState(0);
  const at = repair.at.value;
  const blocks = repair.blocks.value;
  const pristine = repair.mode === 'pick' && repair.edits.value.length === 0;

  useLayoutEffect(() => {
    const life = new AbortController();
    repair.show(page.current!, t('loadImage'), life.signal);
    const observer = new ResizeObserver(() => setLayout((n) => n + 1));
    observer.observe(page.current!);
    return () => {
      observer.disconnect();
      life.abort();
    };
  }, [repair]);
  useLayoutEffect(() => {
    for (const block of blocks) repair.shownOf(block)!.toggleAttribute('data-out', !pristine && !isIn(block));
  }, [blocks, repair.edits.value]);

  return (
    <div ref={sheet} class="repair-sheet">
      <RepairEdge repair={repair} sheet={sheet} />
      <RepairFrame repair={repair} sheet={sheet} el={hover === at ? null : hover} />
      <RepairFrame repair={repair} sheet={sheet} el={at} chosen />
      <p class="visually-hidden" role="status">
        {at && `${t(isIn(at) ? 'repairIsIn' : 'repairIsOut')}: ${(at.textContent ?? '').trim().slice(0, 80)}`}
      </p>
      <div
        ref={page}
        class="article repair-page"
        lang={lang}
        role="application"
        aria-label={t('repairPage')}
      />
    </div>
  );
}
