/** Host of an address, or '' for an address without one, which stays on its page's site. */
export function hostOf(address: string): string {
  const found = /^(?:https?:)?\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address.trim());
  return (found?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

/** Whether an address leads to another page of the site that `host` belongs to. */
export function isInward(address: string, host: string): boolean {
  if (/^(?:mailto|tel|javascript):/i.test(address.trim())) return false;
  const other = hostOf(address);
  return other === '' || other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`);
}

/**
 * Whether most links below `el` lead away: then they are what an author refers to, not what a site recommends. Where
 * there is a list, its links decide, and not the downloads below it.
 */
export function leadsAway(el: Element, host: string): boolean {
  const listed = el.querySelectorAll('li a[href]:not([href^="#"])');
  const links = listed.length ? listed : el.querySelectorAll('a[href]:not([href^="#"])');
  const away = [...links].filter((a) => !isInward(a.getAttribute('href')!, host));
  return away.length > 0 && away.length * 2 >= links.length;
}

/** Whether there are links below `el` and all lead to pages of the same site. */
export function staysInside(el: Element, host: string): boolean {
  const links = [...el.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')!);
  return links.length > 0 && links.every((href) => isInward(href, host));
}
