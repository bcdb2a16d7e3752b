import { make } from '../make';
import { squeeze } from '../squeeze';
import { linkTo } from './linkTo';

/** Our own form of what cannot stand in an article itself, or is a preview of another page: a figure with a link. */
export const CARD = 'data-galpi-card';

export type CardKind = 'video' | 'audio' | 'code' | 'slides' | 'post' | 'link';

export interface Card {
  kind: CardKind;
  title: string;
  /** absolute */
  href: string;
  /** what a preview says about the page, one line each: description, host */
  about?: readonly string[];
  /** small picture of a preview */
  picture?: Element | null;
}

/** `<figure data-galpi-card="kind"><img><a href>title</a><p>about</p></figure>`, with as much of it as there is. */
export function cardOf(near: Node, { kind, title, href, about = [], picture }: Card): HTMLElement {
  const figure = make(near, 'figure');
  figure.setAttribute(CARD, kind);
  const link = linkTo(near, href, line(title, TITLE) || hostOf(href));
  figure.append(...(picture ? [picture, link] : [link]));
  for (const text of about) {
    const words = line(text, ABOUT);
    if (!words || words === link.textContent) continue;
    figure.append(make(near, 'p', words));
  }
  return figure;
}

const TITLE = 200; // characters; more is a text, not a title
const ABOUT = 400; // characters; what previews show at most

export function line(text: string, most = TITLE): string {
  const one = squeeze(text);
  return one.length <= most ? one : `${one.slice(0, most - 1).trimEnd()}…`;
}

/** Host of an address as people write it, or empty. */
export const hostOf = (href: string): string => URL.parse(href)?.hostname.replace(/^(?:www|m)\./, '') ?? '';
