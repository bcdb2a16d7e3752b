/**
 * Where a saved page is from: what the program that saved it wrote into it, else what the page says of itself. Null where
 * neither names an address of the web.
 */
export function savedFrom(html: string, document: Document): string | null {
  const start = html.slice(0, HEAD);
  // Internet Explorer, Chromium and Firefox: https://learn.microsoft.com/previous-versions/ms537628(v=vs.85)
  const browser = /<!--\s*saved from url=\(\d{1,5}\)(\S+)\s*-->/i.exec(start)?.[1];
  // SingleFile writes what it saved on lines of its own.
  const singleFile = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(start)?.[1];
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const graph = document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content');
  return [browser, singleFile, canonical, graph].map(addressOf).find((address) => address !== null) ?? null;
}

const HEAD = 4096; // units; they stand before the page or right after its doctype

function addressOf(text: string | null | undefined): string | null {
  if (!text || !/^https?:\/\//i.test(text.trim())) return null;
  return URL.canParse(text.trim()) ? new URL(text.trim()).href : null;
}

/** The blocks of JSON-LD of a page. A parser that keeps no scripts does not keep them either, and they are only data. */
export function linkedData(html: string): string[] {
  // what comes after the last end of a script has none to be looked for
  const [closed = ''] = /^[\s\S]*<\/script/i.exec(html) ?? [];
  const blocks = closed.matchAll(
    /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json["']?[^<>]*>([\s\S]*?)<\/script/gi,
  );
  return Array.from(blocks, ([, json = '']) => json.trim());
}
