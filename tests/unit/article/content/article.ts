import { contentOf } from '@/lib/article/content/content';
import { atOnce } from '@/lib/model/inPieces';
import { runSteps } from '@/lib/article/step';
import { before } from '@/lib/article/steps';
import { page } from '../body';

export const ko = '데이터베이스로 가는 질의의 수를 세고, 한도를 넘으면 기다리게 하지 않고 바로 거절합니다. ';
export const en =
  'We count the queries that are on their way, and past a limit we refuse at once, never queue. ';

/** A paragraph of prose. */
export const p = (sentence: string, times = 4): string => `<p>${sentence.repeat(times)}</p>`;

/** What the way from a page to its article leaves of `html`, with the page's own steps before it. */
export function articleOf(html: string): Element {
  const copy = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
  const { url } = page();
  runSteps(before, copy.body, page(), []);
  return atOnce(contentOf(copy, [], url));
}

export const textOf = (html: string): string => articleOf(html).textContent.replace(/\s+/g, ' ').trim();
