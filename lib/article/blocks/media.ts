import { absolute } from '../addresses';
import { decoded } from '@/lib/model/decoded';
import { isGone } from '../hidden';
import { findAll } from '../names';
import type { Page } from '../step';
import { cardOf } from './card';
import { titleOf } from './embedTitle';
import { place } from './place';

/** `<video>` and `<audio>` become cards that link to the file; bars that play them go. One whose file is made by a script has no address. */
export function media(root: Element, page: Page): number {
  let changed = 0;
  for (const el of findAll(root, 'video, audio')) {
    const sources = [el, ...el.querySelectorAll('source')];
    const src = sources
      .map((from) => from.getAttribute('src') || from.getAttribute('data-src'))
      .find(Boolean);
    const href = src ? absolute(src, page.base) : null;
    if (!href || !/^https?:/.test(href) || isGone(el)) continue;
    for (const range of el.parentElement?.querySelectorAll('input[type="range"]') ?? []) {
      const bar = range.parentElement!;
      if (!bar.contains(el)) bar.remove();
    }
    const kind = el.tagName === 'AUDIO' ? 'audio' : 'video';
    place(cardOf(root, { kind, title: titleOf(el, fileOf(href)), href }), el);
    changed++;
  }
  return changed;
}

const fileOf = (href: string): string => decoded(new URL(href).pathname.split('/').at(-1) ?? '');
