import type { Coverage, TraceEntry } from '../article';
import { traced } from '../step';
import { commonAncestor } from './common';
import { densest } from './densest';
import { grow } from './grow';
import { prune } from './prune';
import { readable } from './readable';
import { weigh, type Weight } from './weights';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

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
  const dropped: string[] = [];
  const headings = body.querySelectorAll(HEADINGS).length;
  traced('prune', trace, () => prune(root, isKept, weights, kept !== null, dropped));
  Object.assign(trace.at(-1)!, { dropped, coverage: coverageOf(root, weights.get(body)!, headings) });
  return root;
}

function coverageOf(root: Element, page: Weight, headings: number): Coverage {
  const own = weigh(root, () => false).get(root)!;
  return {
    text: [own.text, page.text],
    code: [own.code, page.code],
    images: [own.images, page.images],
    headings: [root.querySelectorAll(HEADINGS).length, headings],
  };
}
