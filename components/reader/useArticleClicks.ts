import { offsetAt } from '@/lib/reader/offsetAt';
import { copyCode } from '@/lib/reader/codeFrame';
import { targetOf } from '@/lib/reader/footnote';
import { loadImage } from '@/lib/reader/images';
import { markAt } from '@/lib/reader/markAt';
import type { Reading } from '@/lib/reader/reading';
import { goTo } from './goTo';
import { useOnPage } from './useOnPage';

/** Clicks in the article: marks, footnotes, links within the post, copy buttons, pictures that wait. */
export function useArticleClicks(reading: Reading): void {
  useOnPage(reading, (page, signal) => {
    const on = { signal };
    const { root } = page;
    const over = (event: MouseEvent): string | null => {
      if (reading.marks.list.value.length === 0) return null;
      const offset = offsetAt(page, event.clientX, event.clientY);
      return offset === null ? null : markAt(reading.marks.list.value, offset);
    };
    root.addEventListener(
      'click',
      (event) => {
        const target = event.target as HTMLElement;
        const link = target.closest<HTMLElement>('a[data-galpi-ref]');
        const button = target.closest('button');
        if (link) followInside(reading, link, event);
        else if (button?.closest('galpi-picture')) loadImage(button.closest<HTMLElement>('galpi-picture')!);
        else if (button)
          void copyCode(button, { copy: reading.words('copy'), copied: reading.words('copied') });
        else if (!target.closest('a, summary, img[tabindex]') && getSelection()?.isCollapsed !== false)
          reading.choose(over(event));
      },
      on,
    );
    root.addEventListener(
      'pointermove',
      (event) => {
        if (event.buttons === 0) root.toggleAttribute('data-over', over(event) !== null);
      },
      on,
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        const target = event.target as Element;
        if (!root.contains(target) && !target.closest('.floating-bar, .note, .note-card, dialog, .footnote'))
          reading.choose(null);
        if (!target.closest('.footnote, a[data-galpi-ref]')) reading.footnotes.close();
      },
      on,
    );
  });
}

function followInside(reading: Reading, link: HTMLElement, event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = targetOf(reading.page.value, link);
  if (!target) return;
  event.preventDefault();
  if (!reading.footnotes.show(link)) goTo(target, 0.2);
}
