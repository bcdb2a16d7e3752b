import { isRecord } from '@/lib/model/isRecord';
import { unescaped } from '../unescaped';

export type Json = Record<string, unknown>;

/** Everything in the page's JSON-LD, flat, and what a reference by `@id` stands for. */
export interface Graph {
  nodes: Json[];
  resolve: (value: unknown) => unknown;
}

const MOST = 400_000; // characters that are read; a whole article may be in there, but no more

export function readGraph(document: Document): Graph {
  const nodes: Json[] = [];
  let length = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if ((length += source.length) > MOST) break;
    for (const node of parse(source)) nodes.push(node);
  }
  const known = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !known.has(id)) known.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    const id = value['@id'];
    return typeof id === 'string' && value['name'] === undefined ? (known.get(id) ?? value) : value;
  };
  return { nodes, resolve };
}

function parse(source: string): Json[] {
  try {
    const value = lenient(bare(source));
    const top = list(value).filter(isRecord);
    const nodes = top.concat(top.flatMap((node) => objects(node['@graph'])));
    return nodes.concat(nodes.flatMap((node) => objects(node['mainEntity'])));
  } catch {
    // many pages ship broken JSON-LD; they say the same in <meta>
    return [];
  }
}

/** Without a CDATA section around it, which may be in a comment. */
function bare(source: string): string {
  const inner = source.trim().replace(/^(?:\/\/)?\s*<!\[CDATA\[/, '');
  return inner.endsWith(']]>') ? inner.slice(0, -3).trimEnd().replace(/\/\/$/, '') : inner;
}

/** Templates put raw line breaks into strings and a comma after the last entry. */
function lenient(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, ''));
  }
}

export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export const objects = (value: unknown): Json[] => list(value).filter(isRecord);
export const text = (value: unknown): string => (typeof value === 'string' ? unescaped(value).trim() : '');
/** A date as JSON-LD may hold it: plain, in a list, or as a typed value. */
export function dateText(value: unknown): string {
  const one = list(value)[0];
  return text(isRecord(one) ? one['@value'] : one);
}

export const typesOf = (node: Json): string[] => list(node['@type']).filter((t) => typeof t === 'string');
