import { type Json, isObject, list, objects, readGraph, text, typesOf } from './graph';
import type { Dates } from './declaredDates';

/** What the page's JSON-LD says of the article. Hostile data: every field is read as "a string or nothing". */
export interface JsonLd extends Dates {
  title: string;
  authors: string[];
  team: string;
  site: string;
  tags: string[];
  series: { title: string; url: string; part: number } | null;
}

const articles = /(?:Article|Posting|Report|TechArticle|APIReference|Question)$/;
const nothing: JsonLd = {
  title: '',
  authors: [],
  team: '',
  site: '',
  published: '',
  updated: '',
  tags: [],
  series: null,
};

export function readJsonLd(document: Document): JsonLd {
  const { nodes, resolve } = readGraph(document);
  const node =
    nodes.find((n) => typesOf(n).some((type) => articles.test(type))) ??
    nodes.find((n) => typesOf(n).includes('WebPage') && 'datePublished' in n);
  return node ? fields(node, resolve) : nothing;
}

function fields(node: Json, resolve: (value: unknown) => unknown): JsonLd {
  const authors = list(node['author'] ?? node['creator']).map(resolve);
  const nameOf = (value: unknown): string => {
    const known = resolve(value);
    return isObject(known) ? text(known['name']) : text(known);
  };
  const people = authors.filter((author) => !isObject(author) || !typesOf(author).includes('Organization'));
  return {
    title: text(node['headline']) || text(node['name']),
    authors: [...new Set((people.length ? people : authors).map(nameOf).filter(Boolean))],
    team:
      objects(authors)
        .flatMap((author) => [author['department'], author['memberOf'], author['affiliation']])
        .map(nameOf)
        .find(Boolean) ?? '',
    site: nameOf(list(node['publisher'])[0]),
    published: text(node['datePublished']) || text(node['dateCreated']),
    updated: text(node['dateModified']),
    tags: list(node['keywords'])
      .flatMap((k) => nameOf(k).split(','))
      .map((k) => k.trim().replace(/^(?:tag|category):\s*/i, ''))
      .filter((k) => k !== '' && !/^[A-Za-z]+:\S/.test(k)),
    series: seriesIn(list(node['isPartOf']).map(resolve), node['position']),
  };
}

function seriesIn(wholes: unknown[], position: unknown): JsonLd['series'] {
  const series = objects(wholes).find((whole) => typesOf(whole).some((type) => type.endsWith('Series')));
  const title = series ? text(series['name']) : '';
  if (!series || !title) return null;
  const part = Number(position);
  return { title, url: text(series['url']), part: Number.isInteger(part) && part > 0 ? part : 0 };
}
