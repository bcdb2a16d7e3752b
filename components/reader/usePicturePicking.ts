import { addressOf } from '@/lib/reader/images';
import type { Reading } from '@/lib/reader/reading';
import { useOnPage } from './useOnPage';

const image = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Picking pictures: a click, or Enter on the one with the focus, offers the bar, or chooses the mark that is there. */
export function usePicturePicking(reading: Reading): void {
  useOnPage(reading, (page, signal) => {
    const pick = (event: MouseEvent | KeyboardEvent): void => {
      const picture = pictureOf(event);
      if (!picture) return;
      event.preventDefault();
      const marked = reading.marks.list.value.find((mark) => mark.picture === picture);
      reading.selection.pick(marked ? null : picture);
      reading.choose(marked?.highlight.id ?? null);
    };
    // Before what clicks mean elsewhere in the article.
    const on = { signal, capture: true };
    page.root.addEventListener(
      'click',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
        pick(event);
      },
      on,
    );
    page.root.addEventListener('keydown', (event) => event.key === 'Enter' && pick(event), on);
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Element && !target.closest('.floating-bar, .article img'))
          reading.selection.pick(null);
      },
      on,
    );
  });
}

function pictureOf({ type, target }: Event): HTMLImageElement | null {
  if (!(target instanceof HTMLImageElement) || target.tabIndex < 0) return null;
  const link = target.closest('a');
  // A link to the picture itself, as themes make them, is no place to go to; any other one is followed.
  const elsewhere = type === 'click' && link?.href && !leadsTo(link, target);
  return elsewhere ? null : target;
}

const leadsTo = ({ href, pathname }: HTMLAnchorElement, picture: HTMLImageElement): boolean =>
  href === addressOf(picture) || image.test(pathname);
