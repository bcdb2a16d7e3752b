const MOST = 600; // characters of a card: picture, title, summary, date
const heading = 'h2, h3, h4, h5, h6';

/**
 * Whether an element is the card of another post, one of several alike: each has a heading that leads to another page.
 * A section of the post has a heading too, but that leads to itself.
 */
export function isCard(el: Element): boolean {
  const near = [el.previousElementSibling, el.nextElementSibling];
  return near.some((other) => other !== null && isAlike(el, other)) && leadsAway(el);
}

function isAlike(el: Element, other: Element): boolean {
  return (
    other.tagName === el.tagName &&
    other.getAttribute('class') === el.getAttribute('class') &&
    leadsAway(other)
  );
}

function leadsAway(el: Element): boolean {
  const title = el.querySelector(heading);
  const link = title?.closest('a[href]') ?? title?.querySelector('a[href]');
  return !!link && !link.getAttribute('href')!.includes('#') && el.textContent.length <= MOST;
}
