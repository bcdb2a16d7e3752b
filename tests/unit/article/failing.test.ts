// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { TraceEntry } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { runSteps, type Step } from '@/lib/article/step';

const bug = (): never => {
  throw new Error('a bug');
};

test('a step that fails, at once or midway, is noted, and those after it are done', () => {
  const trace: TraceEntry[] = [];
  const steps: Step[] = [
    { name: 'first', run: bug },
    {
      name: 'second',
      *run() {
        yield;
        return bug();
      },
    },
    { name: 'third', run: () => 1 },
  ];
  runSteps(steps, document.body, { url: '', base: '', title: '', tags: [] }, trace);
  expect(trace.map(({ step, changed, failed }) => [step, changed, failed])).toEqual([
    ['first', 0, 'Error: a bug'],
    ['second', 0, 'Error: a bug'],
    ['third', 1, undefined],
  ]);
});

const html = `<title>물레 이야기</title><nav><a href="/">처음</a></nav><article><h1>물레 이야기</h1>
  ${'<p>실이 감기는 동안에는 아무 말도 하지 않는다. 끊어질 때에만 소리가 난다.</p>'.repeat(6)}</article>`;
const spoilt = (spoil: (page: Document) => void) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  spoil(page);
  const extraction = extractArticle(page, 'https://dev.example/a', new Date(0), [], 'https://dev.example/a');
  if (!extraction.ok) throw new Error(extraction.reason);
  const { title, text, trace } = extraction.article;
  return { title, text, failed: trace.flatMap(({ step, failed }) => (failed ? step : [])) };
};

test('an article is there though what the page says of it cannot be read', () => {
  const { title, text, failed } = spoilt(({ documentElement }) => {
    const get = documentElement.getAttribute.bind(documentElement);
    documentElement.getAttribute = (name) => (name === 'lang' ? bug() : get(name));
  });
  expect(failed).toEqual(['meta']);
  expect(title).toBe('물레 이야기');
  expect(text).toContain('실이 감기는');
});

test('an article is there though it cannot be freed of what is around it', () => {
  const { text, failed } = spoilt(({ implementation }) => {
    const make = implementation.createHTMLDocument.bind(implementation);
    implementation.createHTMLDocument = () => Object.assign(make(''), { createTreeWalker: bug });
  });
  expect(failed).toEqual(['prune']);
  expect(text).toContain('실이 감기는');
});
