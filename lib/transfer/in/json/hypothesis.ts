import { isRecord } from '@/lib/model/isRecord';
import { gather } from '../gather';
import type { Contents } from '../item';
import { field, list } from '../records';
import { annotated } from './annotated';
import { textSelectors } from './textSelectors';

export const isHypothesis = (value: unknown): boolean =>
  list(value, 'annotations').some((entry) => isRecord(entry) && ('uri' in entry || 'document' in entry));

/** `{annotations: […]}`: an annotation with a passage is a highlight, one without is a note on the page, or an answer. */
export function readHypothesis(value: unknown): Contents {
  const gathering = gather();
  list(value, 'annotations').forEach((entry, i) => {
    const place = { line: null, entry: i + 1 };
    if (!isRecord(entry)) return gathering.fault('notRecord', place);
    const [target] = list(entry, 'target');
    const passage = textSelectors(field(target, 'selector'));
    const title = field(field(entry, 'document'), 'title');
    const tags = list(entry, 'tags');
    const text = field(entry, 'text');
    const createdAt = field(entry, 'created');
    gathering.take(
      {
        ...annotated(field(entry, 'uri') ?? field(target, 'source'), Array.isArray(title) ? title[0] : title),
        savedAt: createdAt,
        tags: passage ? [] : tags,
        note: passage ? '' : text,
        highlights: passage ? [{ ...passage, note: text, tags, createdAt }] : [],
      },
      place,
    );
  });
  return gathering.contents;
}
