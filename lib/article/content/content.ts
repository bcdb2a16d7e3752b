import type { TraceEntry } from '../article';
import { traced } from '../step';
import { commonAncestor } from './common';
import { densest } from './densest';
import { grow } from './grow';
import { prune } from './prune';
import { readable } from './readable';
import { weigh } from './weights';

/**
 * The element of `copy` that holds the article, freed of what is not part of it. Readability says where the article is;
 * its cleaning is not taken over, since it loses text, code and pictures: what it dropped is judged once more.
 */
export function contentOf(copy: Document, trace: TraceEntry[]): Element {
  const body = copy.body;
  const kept = traced('readability', trace, () => readable(copy));
  const isKept = (el: Element): boolean => kept?.has(el) ?? false;
  const weights = traced('weigh', trace, () => weigh(body, isKept));
  const found = kept && commonAncestor([...kept].filter((el) => (weights.get(el)?.text ?? 0) > 0));
  const root = found ? grow(found, body, weights) : densest(body, weights);
  traced('prune', trace, () => prune(root, isKept, weights, kept !== null));
  return root;
}
