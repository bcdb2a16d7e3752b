import type { Coverage, TraceEntry } from '../article';
import type { InPieces } from '@/lib/model/inPieces';
import { traced, tracing } from '../step';
import { commonAncestor } from './common';
import { comments } from './comments';
import { Cuts } from './cuts';
import { densest } from './densest';
import { trimEnding } from './ending';
import { grow } from './grow';
import { hollowed } from './hollow';
import { leadImage } from './lead';
import { notesBelow } from './notes';
import { hostOf } from './outward';
import { pruning } from './prune';
import { likely } from './likely/likely';
import { weigh, type Weight } from './weights';

/**
 * The element of `copy` that holds the article, freed of what is not part of it. Scores say where the article most
 * likely is; they lose text, code and pictures, so what they leave out is judged once more.
 */
export function* contentOf(
  { body }: Pick<Document, 'body'>,
  trace: TraceEntry[],
  url = '',
  weights = weigh(body),
  cuts = new Cuts(),
): InPieces<Element> {
  traced('comments', trace, () => comments(body, weights, cuts));
  yield;
  const whole = weights.get(body)!;
  const looking = traced('likely', trace, () => likely(body, weights));
  const kept = yield* tracing(trace, looking);
  yield;
  const found = kept && commonAncestor([...kept].filter((el) => (weights.get(el)?.text ?? 0) > 0));
  const before = cuts.made;
  let root = found ? grow(found, body, weights) : densest(body, weights);
  yield;
  const judging = traced('prune', trace, () => pruning(root, kept, weights, hostOf(url), cuts));
  let pruned = yield* tracing(trace, judging);
  if (root !== body && isEmpty(root)) {
    // what was likely was a line about the page: what is left of it is better than nothing
    cuts.back(before);
    root = densest(body, weights);
    pruned = yield* pruning(root, null, weights, hostOf(url), cuts);
    if (isEmpty(root)) cuts.back(before);
  }
  const { removed: changed, dropped } = pruned;
  Object.assign(trace.at(-1)!, {
    changed,
    dropped,
    coverage: coverageOf(weights.get(root)!, pruned.lost, whole),
  });
  yield;
  traced('hollow', trace, () => hollowed(root, weights, cuts));
  yield;
  traced('lead image', trace, () => leadImage(root, cuts));
  yield;
  traced('ending', trace, () => trimEnding(root, cuts));
  yield;
  traced('notes', trace, () => notesBelow(root, body, url, cuts));
  return root;
}

/** Whether nothing is left but headings, of which the one with the title goes as well. */
function isEmpty(root: Element): boolean {
  if (root.querySelector('img')) return false;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (/\S/.test(nodeValue!) && !parentElement!.closest('h1, h2, h3, h4, h5, h6')) return false;
  }
  return true;
}

function coverageOf(root: Weight, lost: Weight, page: Weight): Coverage {
  const share = (what: keyof Coverage): [number, number] => [root[what] - lost[what], page[what]];
  return { text: share('text'), code: share('code'), images: share('images'), headings: share('headings') };
}
