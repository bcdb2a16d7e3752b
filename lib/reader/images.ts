import type { Source } from './source';

/** Element that stands where a picture waits for a click. It has no text: the article's text stays its own. */
const WAITING = 'galpi-picture';

/** Gives pictures their stored copies; those without one are asked for by address, or wait when offline. */
export function giveImages(
  root: HTMLElement,
  { images, offline }: Pick<Source, 'images' | 'offline'>,
  load: string,
  life: AbortSignal,
): void {
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const copy = images.get(address);
    image.dataset.address = address;
    if (!isOrnament(image)) image.tabIndex = 0;
    image.removeAttribute('srcset');
    image.decoding = 'async';
    if (copy) show(image, objectUrl(copy, life));
    else if (offline && !address.startsWith('data:')) wait(image, address, load);
    else request(image, address, load);
  }
  for (const source of root.querySelectorAll('source')) source.remove();
}

function objectUrl(blob: Blob, life: AbortSignal): string {
  const url = URL.createObjectURL(blob);
  life.addEventListener('abort', () => URL.revokeObjectURL(url));
  return url;
}

function wait(image: HTMLImageElement, address: string, load: string): void {
  const place = image.ownerDocument.createElement(WAITING);
  image.removeAttribute('src');
  image.replaceWith(place);
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.dataset.text = load;
  button.ariaLabel = image.alt ? `${load}: ${image.alt}` : load;
  place.append(image, button);
  place.dataset.address = address;
}

function show(image: HTMLImageElement, url: string): void {
  image.loading = 'eager';
  image.src = url;
}

// Below this a picture is an ornament of the line, px.
const ORNAMENT = 64;

const isOrnament = (image: Element): boolean =>
  Number(image.getAttribute('width') ?? ORNAMENT + 1) <= ORNAMENT;

/** The address a picture was given by its page, whatever stands in for it here. */
export const addressOf = (image: Element): string | null => image.getAttribute('data-address');

/** What is seen of a picture: itself, or the frame that waits in its place. */
export const seenOf = (image: Element): Element => image.closest(WAITING) ?? image;

function request(image: HTMLImageElement, address: string, load: string): void {
  image.referrerPolicy = 'no-referrer';
  image.loading = 'lazy';
  // A picture that did not come can be asked for again.
  if (!isOrnament(image)) image.addEventListener('error', () => wait(image, address, load), { once: true });
  image.src = address;
}

/** The reader asked for this picture. */
export function loadImage(place: HTMLElement): void {
  const image = place.querySelector('img');
  if (!image) return;
  request(image, place.dataset.address ?? '', place.querySelector('button')?.dataset.text ?? '');
  place.replaceWith(image);
}
