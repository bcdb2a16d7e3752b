import { isRecord } from '@/lib/model/isRecord';
import { gather } from '../gather';
import type { Contents } from '../item';
import { field, list } from '../records';
import { annotated } from './annotated';
import { textSelectors } from './textSelectors';

export const isHypothesis = (value: unknown): boolean =>
  list(value, 'annotations').some((entry) => isRecord(entry) && ('uri' in entry || 'document' in entry));

/** `{annotations: […]}`: an annotation with a passage is a highlight, one without is a note on the page. */
export function readHypothesis(value: unknown): Contents {
  const gathering = gather();
  const answersOf = answersIn(list(value, 'annotations'));
  list(value, 'annotations').forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) return gathering.fault('notRecord', place);
    const answers = answersOf(entry);
    if (answers === null) return;
    const [target] = list(entry, 'target');
    const passage = textSelectors(field(target, 'selector'));
    const title = field(field(entry, 'document'), 'title');
    const tags = [entry, ...answers].flatMap((one) => list(one, 'tags'));
    const note = [entry, ...answers]
      .map((one) => field(one, 'text'))
      .filter((text) => typeof text === 'string' && text.trim() !== '')
      .join('\n\n');
    const createdAt = field(entry, 'created');
    gathering.take(
      {
        ...annotated(field(entry, 'uri') ?? field(target, 'source'), Array.isArray(title) ? title[0] : title),
        savedAt: createdAt,
        tags: passage ? [] : tags,
        note: passage ? '' : note,
        highlights: passage ? [{ ...passage, note, tags, createdAt }] : [],
      },
      place,
    );
  });
  return gathering.contents;
}

/**
 * The answers to an annotation, and to these, in the order they were given; null for one that is told with what it answers.
 * `references` name what an answer stands under, from the annotation down.
 */
function answersIn(entries: readonly unknown[]): (entry: unknown) => readonly unknown[] | null {
  const isRoot = (entry: unknown): boolean => list(entry, 'references').length === 0;
  const roots = new Set(entries.filter(isRoot).map((entry) => field(entry, 'id')));
  const rootOf = (entry: unknown): unknown => list(entry, 'references').find((id) => roots.has(id));
  const made = (entry: unknown): string => String(field(entry, 'created'));
  const byRoot = Map.groupBy(entries, rootOf);
  return (entry) => {
    if (rootOf(entry) !== undefined) return null;
    // nobody can answer what has no id
    const answers = isRoot(entry) ? byRoot.get(field(entry, 'id') ?? null) : undefined;
    return answers?.toSorted((a, b) => (made(a) < made(b) ? -1 : 1)) ?? [];
  };
}
