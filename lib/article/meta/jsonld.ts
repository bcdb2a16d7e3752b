/** What the page's JSON-LD says of the article. Hostile data: every field is read as "a string or nothing". */
export interface JsonLd {
  title: string;
  byline: string;
  site: string;
  published: string;
  tags: string[];
}

type Json = Record<string, unknown>;

const articles = /(?:Article|Posting|Report|QAPage|TechArticle|APIReference|Question)$/;

export function readJsonLd(document: Document): JsonLd | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const node = parse(script.textContent ?? '').find((n) => typesOf(n).some((type) => articles.test(type)));
    if (node) return fields(node);
  }
  return null;
}

function parse(source: string): Json[] {
  try {
    const value: unknown = JSON.parse(
      source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''),
    );
    const list = (Array.isArray(value) ? value : [value]).filter(isObject);
    return list.flatMap((node) => [[node], objects(node['@graph']), objects(node['mainEntity'])].flat());
  } catch {
    // many pages ship broken JSON-LD; they say the same in <meta>
    return [];
  }
}

function fields(node: Json): JsonLd {
  return {
    title: text(node['headline']) || text(node['name']),
    byline: [...new Set(list(node['author']).map(nameOf).filter(Boolean))].join(', '),
    site: nameOf(list(node['publisher'])[0]),
    published: text(node['datePublished']),
    tags: list(node['keywords'])
      .flatMap((k) => text(k).split(','))
      .map((k) => k.trim().replace(/^tag:/i, ''))
      .filter((k) => k !== '' && !/^[A-Za-z]+:\S/.test(k)),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const objects = (value: unknown): Json[] => list(value).filter(isObject);
const text = (value: unknown): string => (typeof value === 'string' ? decode(value).trim() : '');
const typesOf = (node: Json): string[] => list(node['@type']).filter((t) => typeof t === 'string');
const nameOf = (value: unknown): string => (isObject(value) ? text(value['name']) : text(value));

/** Generators escape what they put into JSON once too often. */
function decode(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
