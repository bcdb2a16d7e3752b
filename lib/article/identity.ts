/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_.*|(?:fb|g|ms|y|tw|ttc|dc|wbra|gbra)clid|gclsrc|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_.*|oly_.*|ref_src|ref_url|_ga|_gl|spm|yclid|_openstat|trk|trkcampaign|share_from|fromRss|trackingCode)$/i;

/**
 * Identity of a post: its canonical address when that is on the same site, else the page's own; without tracking
 * parameters, and without the fragment unless the fragment is the route (`#/…`, `#!/…`). A canonical of another site
 * is never trusted: any page could claim another's highlights.
 */
export function postKey(pageUrl: string, canonical: string | null): string {
  const page = parse(pageUrl);
  if (!page) return pageUrl;
  const named = canonical ? parse(canonical, page.href) : null;
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

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function isRoute(hash: string): boolean {
  return /^#!?\//.test(hash);
}

/** The same host, `www.` and `m.` aside; http and https are the same site, other protocols and ports are not. */
function isSameSite(a: URL, b: URL): boolean {
  return /^https?:$/.test(b.protocol) && bare(a) === bare(b);
}

const bare = (url: URL): string => url.host.replace(/^(?:www|m|mobile)\./, '');

/** Careless themes name the front page as the canonical address of every post. */
function isHome(canonical: URL, page: URL): boolean {
  return (
    canonical.pathname === '/' && canonical.search === '' && (page.pathname !== '/' || page.search !== '')
  );
}
