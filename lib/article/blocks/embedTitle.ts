import { line } from './card';

/** Titles that players give themselves. */
const generic =
  /^(?:(?:youtube|vimeo|embedded|video|twitter|x|spotify|google|instagram|facebook|slideshare)?[ -]?(?:video|embed(?:ded)?|content|media|tweet|post|frame|iframe|player|document|slides?)*(?: player)?|play(?:er)?|iframe|untitled)$/i;
const LONGEST = 120; // characters of a caption that may stand as a title

/** Title of an embed: its own, its label, its caption, the link in it, else the name of its platform. */
export function titleOf(el: Element, platform: string): string {
  for (const name of ['title', 'aria-label', 'data-title', 'playlabel']) {
    const own = line(el.getAttribute(name) ?? '').replace(
      /^(?:Play(?:ing)?|Spotify Embed|YouTube|Video):\s*/i,
      '',
    );
    if (own && !generic.test(own) && !/^https?:/i.test(own)) return own;
  }
  const caption = el.closest('figure')?.querySelector('figcaption');
  const words = line(caption?.textContent ?? '', LONGEST + 1);
  // taken as the title, it is not said a second time
  if (caption && words && words.length <= LONGEST && !caption.querySelector('a')) {
    caption.remove();
    return words;
  }
  const inner = line(el.querySelector('a')?.textContent ?? '');
  return (inner && !/^https?:/i.test(inner) && inner) || platform;
}
