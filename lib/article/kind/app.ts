import type { Weight } from '../content/weights';

const LITTLE = 600; // characters in paragraphs of a page that shows off or works rather than tells
const SHELL = 200; // characters of a page whose script has not drawn it yet

/** A product's front page or an application: captions, buttons and links, hardly a paragraph. */
export function isApp(body: Element, page: Weight, text: number, isDated: boolean): boolean {
  if (page.text < SHELL) return page.images === 0 && body.querySelector('h1, article, p') === null;
  if (text > LITTLE || isDated || page.code > 0) return false;
  return page.text - page.links < 2500 && (page.anchors >= 40 || body.querySelectorAll('button').length >= 5);
}
