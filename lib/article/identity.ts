/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_.*|(?:fb|g|ms|y|tw|ttc|dc|wbra|gbra)clid|gclsrc|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_.*|oly_.*|ref_src|ref_url|_ga|_gl|spm|yclid|_openstat|trk|trkcampaign|share_from|fromRss|trackingCode)$/i;

/**
 * Identity of a post: its canonical address when that is on the same site, else the page's own; without tracking
 * parameters, and without the fragment unless the fragment is the route (`#/…`, `#!/…`). A canonical of another site
 * is never trusted: any page could claim another's highlights.
 */
export function postKey(pageUrl: string, canonical: string | null): string {
  const page = URL.parse(pageUrl);
  if (!page) return pageUrl;
  const named = canonical ? URL.parse(canonical, page.href) : null;
  const routed = isRoute(page.hash);
  // a single-page app has one canonical for all of its routes
  const url = named && !routed && isSameSite(page, named) && !isHome(named, page) ? named : page;
  url.username = url.password = '';
  url.search = withoutTracking(url.search);
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
}

/** By hand: in a content script Firefox iterates over no parameter of a `URLSearchParams`. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => !tracking.test(pair.split('=', 1)[0]!));
  return kept.join('&');
}

function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}

/** Whether a page may speak of an address: its own, or one of the same site. */
export function isOfSite(pageUrl: string, address: string): boolean {
  const page = URL.parse(pageUrl);
  const named = URL.parse(address);
  if (!page || !named) return false;
  const isFile = page.protocol === 'file:' && named.protocol === 'file:' && page.pathname === named.pathname;
  return isFile || isSameSite(page, named);
}

/**
 * The same host, `www.` and `m.` aside; http and https are the same site, other protocols and ports are not. Where sites of
 * many owners stand under one name, `m` and `mobile` may be two of them.
 */
function isSameSite(a: URL, b: URL): boolean {
  if (!/^https?:$/.test(a.protocol) || !/^https?:$/.test(b.protocol)) return false;
  if (a.host === b.host) return true;
  const [one, other] = [parted(a.host), parted(b.host)];
  const isMain = [one, other].some(({ prefix }) => prefix === '' || prefix === 'www');
  return one.rest === other.rest && isMain;
}

// Of what everybody may have a name under: com, co.kr.
const SHARED = /^(?:[^.]+|(?:ac|co|com|edu|go|gov|ne|net|or|org|pe|re)\.[a-z]{2})(?::\d+)?$/;

function parted(host: string): { prefix: string; rest: string } {
  const [, prefix = '', rest = host] = /^(www|m|mobile)\.(.+)$/.exec(host) ?? [];
  return SHARED.test(rest) ? { prefix: '', rest: host } : { prefix, rest };
}

/** The front page of a site, which shows one post today and another tomorrow. */
export function isFrontPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '';
}

/** Careless themes name the front page as the canonical address of every post. */
function isHome(canonical: URL, page: URL): boolean {
  return (
    canonical.pathname === '/' && canonical.search === '' && (page.pathname !== '/' || page.search !== '')
  );
}
