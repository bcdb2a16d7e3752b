import { isRecord } from '@/lib/model/isRecord';
import { gather, type RawItem } from '../gather';
import type { Contents } from '../item';
import { field, list } from '../records';
import { annotated } from './annotated';
import { textSelectors } from './textSelectors';

/** The annotations of a W3C file: one, an array, a page, a collection or a graph of them; null where it is none. */
export function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(isAnnotation) ? value : null;
  if (isAnnotation(value)) return [value];
  // a graph describes what they are made on too
  const graph = list(value, '@graph').filter(isAnnotation);
  if (graph.length > 0) return graph;
  const pages = [value, field(value, 'first')];
  return pages.map((page) => list(page, 'items')).find((items) => items.some(isAnnotation)) ?? null;
}

const isAnnotation = (value: unknown): boolean =>
  isRecord(value) &&
  'target' in value &&
  all(field(value, 'type') ?? field(value, '@type')).includes('Annotation');

/** https://www.w3.org/TR/annotation-model/: bodies that comment, bodies that tag, the passage in each target. */
export function readAnnotations(annotations: readonly unknown[]): Contents {
  const gathering = gather();
  annotations.forEach((annotation, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isAnnotation(annotation)) return gathering.fault('notRecord', place);
    const targets = all(field(annotation, 'target'));
    for (const target of targets.length > 0 ? targets : [null])
      gathering.take(itemOf(annotation, target), place);
  });
  return gathering.contents;
}

function itemOf(annotation: unknown, target: unknown): RawItem {
  const source = typeof target === 'string' ? target : (field(target, 'source') ?? field(target, 'id'));
  const address = isRecord(source) ? field(source, 'id') : source;
  const { tags, note } = said(annotation);
  const createdAt = field(annotation, 'created');
  const words = textSelectors(field(target, 'selector'));
  // a picture is a resource of its own, in the scope of a page
  const scope = field(target, 'scope');
  const isPicture = !words?.quote && typeof scope === 'string' && scope !== address;
  const passage = isPicture ? { quote: '', picture: address } : words;
  return {
    ...annotated(isPicture ? scope : address, field(target, 'title') ?? field(source, 'title')),
    savedAt: createdAt,
    tags: passage ? [] : tags,
    note: passage ? '' : note,
    highlights: passage ? [{ ...passage, tags, note, createdAt, colour: field(target, 'styleClass') }] : [],
  };
}

function said(annotation: unknown): { tags: unknown[]; note: string } {
  const bodies = all(field(annotation, 'body') ?? field(annotation, 'bodyValue'));
  const isTag = (body: unknown): boolean => all(field(body, 'purpose')).includes('tagging');
  const value = (body: unknown): unknown => (typeof body === 'string' ? body : field(body, 'value'));
  const notes = bodies.filter((body) => !isTag(body)).map(value);
  return {
    tags: bodies.filter(isTag).map(value),
    note: notes.filter((note) => typeof note === 'string').join('\n\n'),
  };
}

const all = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
