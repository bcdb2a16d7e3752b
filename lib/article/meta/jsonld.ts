import { isRecord } from '@/lib/model/isRecord';
import { dateText, type Json, list, objects, readGraph, text, typesOf } from './graph';
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

const articles = /(?:Article|Posting|Report|APIReference|Question)$/;
const pages = /^(?:\w*Page|HowTo|Guide|LearningResource|CreativeWork)$/;
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
  const isOf = (node: Json, kind: RegExp): boolean => typesOf(node).some((type) => kind.test(type));
  const page = nodes.find((node) => isOf(node, pages) && 'datePublished' in node);
  const node = nodes.find((n) => isOf(n, articles)) ?? page;
  if (!node) return nothing;
  const read = fields(node, resolve);
  return { ...read, published: read.published || dateText(page?.['datePublished']) };
}

function fields(node: Json, resolve: (value: unknown) => unknown): JsonLd {
  const authors = list(node['author'] ?? node['creator']).map(resolve);
  const nameOf = (value: unknown): string => {
    const known = resolve(value);
    return isRecord(known) ? text(known['name']) : text(known);
  };
  const people = authors.filter((author) => !isRecord(author) || !typesOf(author).includes('Organization'));
  return {
    title: text(node['headline']) || text(node['name']),
    authors: [...new Set((people.length ? people : authors).map(nameOf).filter(Boolean))],
    team:
      objects(authors)
        .flatMap((author) => [author['department'], author['memberOf'], author['affiliation']])
        .map(nameOf)
        .find(Boolean) ?? '',
    site: nameOf(list(node['publisher'])[0]),
    published: dateText(node['datePublished']) || dateText(node['dateCreated']),
    updated: dateText(node['dateModified']),
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
