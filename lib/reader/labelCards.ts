import { CARD, hostOf, type CardKind } from '@/lib/article/blocks/card';

/** Says of each embed what it is, of a preview where it leads. Drawn from an attribute: the text stays the article's. */
export function labelCards(root: ParentNode, nameOf: (kind: Exclude<CardKind, 'link'>) => string): void {
  for (const card of root.querySelectorAll(`figure[${CARD}]`)) {
    const kind = card.getAttribute(CARD) as CardKind;
    const host = hostOf(card.querySelector('a')?.getAttribute('href') ?? '');
    // a preview names its host itself, and where there is no title the host stands for it
    const isSaid = host === '' || (card.textContent ?? '').includes(host);
    const parts = [kind === 'link' ? '' : nameOf(kind), isSaid ? '' : host].filter((part) => part !== '');
    if (parts.length > 0) card.setAttribute('data-about', parts.join(' · '));
  }
}
