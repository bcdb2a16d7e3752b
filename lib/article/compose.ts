import type { Minutes } from '@/lib/model/post';
import type { Article, TraceEntry } from './article';
import { excerptOf } from './excerpt';
import type { Meta } from './meta/meta';
import { minutes } from './minutes';
import { atOnce, type InPieces } from '@/lib/model/inPieces';

/** What is known of an article beside its text. */
export type Facts = Omit<Meta, 'canonical'> & Pick<Article, 'url' | 'key'>;

/** The article of an element that holds nothing else. */
export const compose = (...given: Parameters<typeof composing>): Article => atOnce(composing(...given));

export function* composing(root: Element, facts: Facts, trace: TraceEntry[]): InPieces<Article> {
  const { description, ...known } = facts;
  const told = textFacts(root, { description, title: known.title });
  yield;
  return {
    ...known,
    ...told,
    html: root.innerHTML.trim(),
    images: [],
    trace,
  };
}

/** What the text of an article tells. */
export function textFacts(
  root: Element,
  { description, title }: Pick<Facts, 'description' | 'title'>,
): Pick<Article, 'text' | 'minutes' | 'excerpt'> {
  const text = root.textContent;
  return { text, minutes: timeOf(root, text), excerpt: excerptOf(root, description, title) };
}

/** Code is timed by its lines, so its words do not count as prose. */
function timeOf(root: Element, text: string): Minutes {
  let lines = 0;
  let prose = '';
  let end = 0;
  for (const pre of root.getElementsByTagName('pre')) {
    const code = pre.textContent;
    lines += code.split('\n').length;
    const start = text.indexOf(code, end);
    prose += `${text.slice(end, start)} `;
    end = start + code.length;
  }
  prose += text.slice(end);
  return minutes(prose, lines);
}
