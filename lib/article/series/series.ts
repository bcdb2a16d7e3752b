import type { Series, SeriesPart } from '@/lib/model/series';
import { boxOf } from './box';
import { listedParts } from './lines';
import { foldTitle } from '../fold';
import { markIn } from './mark';
import { neighbours } from './neighbours';
import type { Here } from './parts';
import { sameStem } from './sameStem';

/** What JSON-LD says of it. */
export interface Declared {
  title: string;
  part: number;
}

const MOST = 60; // parts that are kept

/**
 * The series that a post is a part of, as its title, a box on the page, or a list in its text says; null for a post that
 * stands alone. That a page has a previous and a next post makes it no series.
 */
export function seriesOf(document: Document, here: Here, declared: Declared | null): Series | null {
  const mark = markIn(here.title);
  const box = boxOf(document, here);
  const listed = document.body ? listedParts(document.body, here) : null;
  const same = mark ? sameStem(document, mark, here) : [];
  const isSure = declared || box || listed || mark?.isSure || same.length > 0;
  if (!isSure) return null;
  const part = declared?.part || box?.part || listed?.part || mark?.part || 0;
  const parts = longest([box?.parts ?? [], listed?.parts ?? [], same]);
  const title = declared?.title || box?.title || mark?.stem || '';
  const all = parts.length === 0 && box && part > 0 ? neighbours(document, part, here) : parts;
  if (!title && all.length === 0) return null;
  return { key: keyOf(here.url, title || all[0]!.title), title, part, parts: all.slice(0, MOST) };
}

const longest = (lists: SeriesPart[][]): SeriesPart[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);

function keyOf(url: string, title: string): string {
  const host = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)/.exec(url)?.[1] ?? '';
  return `${host} ${foldTitle(title)}`;
}
