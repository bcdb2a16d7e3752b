const MOST = 100; // candidates
const WIDE = 1600; // px; wider copies only cost time: the reading view is at most 960 CSS px, twice that on dense screens

/** The best address of a `srcset`: the widest up to 1600w, else the narrowest wider one; or the highest density. */
export function bestOf(srcset: string): string | null {
  const candidates = parseSrcset(srcset);
  const fitting = candidates.filter((c) => c.size <= WIDE);
  const pick = fitting.length ? fitting.reduce((a, b) => (b.size > a.size ? b : a)) : candidates[0];
  return pick?.url ?? null;
}

/** Whatever follows an address, this matches: else every start of a long one would be tried with each of its ends. */
const candidate = /[\s,]*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx](?=[\s,]|$))?([^,]*)(?:,|$)/gy;

/** Candidates in the order of the list. Addresses may hold commas; a candidate ends at a comma before white space. */
function parseSrcset(srcset: string): { url: string; size: number }[] {
  const found: { url: string; size: number }[] = [];
  for (const [, url, size, rest] of srcset.matchAll(candidate)) {
    if (!/\S/.test(rest!)) found.push({ url: url!, size: size ? Number(size) : 1 });
    if (found.length === MOST) break;
  }
  return found;
}
