// Scores anchoring algorithms over the documents of a set, each document by all of them before the next.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const CONTEXT = 64;
export const verdicts = ['correct', 'near', 'mis', 'missed'];

export const readSet = (dir) =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));

export const bodyOf = (html) => parseHTML(html).document.body;

export function cpuMs(work) {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, ms: (user + system) / 1000 };
}

/** Verdicts counted by group, and the time of each document, for each algorithm. */
export function score(documents, algorithms) {
  const scores = algorithms.map(() => ({ groups: {}, times: [] }));
  documents.forEach((document, round) => {
    const old = bodyOf(document.oldHtml).textContent;
    const list = document.passages.map((passage) => selectorsOf(passage, old));
    const turn = algorithms.map((_, i) => (i + round) % algorithms.length);
    for (const i of turn) {
      const root = bodyOf(document.newHtml);
      const { result, ms } = cpuMs(() => algorithms[i].anchorAll(root, list));
      scores[i].times.push(ms);
      document.passages.forEach((passage, n) => count(scores[i].groups, document, passage, result[n]));
    }
  });
  return scores;
}

export function selectorsOf({ oldStart, oldEnd, exact }, old, shift = 0) {
  let occurrences = 0;
  for (let at = old.indexOf(exact); at >= 0; at = old.indexOf(exact, at + 1)) occurrences += 1;
  const prefix = old.slice(Math.max(0, oldStart - CONTEXT), oldStart);
  const suffix = old.slice(oldEnd, oldEnd + CONTEXT);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix, occurrences },
    { type: 'TextPositionSelector', start: oldStart + shift, end: oldEnd + shift },
  ];
}

function count(groups, { kind, lang }, { truth, change }, answer) {
  const verdict = verdictOf(answer ?? null, truth);
  const edits = kind === 'real-edit' ? change : kind;
  for (const name of ['all', `language ${lang}`, truth ? 'there' : 'gone', `change ${edits}`]) {
    const group = (groups[name] ??= { n: 0, correct: 0, near: 0, mis: 0, missed: 0 });
    group.n += 1;
    group[verdict] += 1;
  }
}

function verdictOf(answer, truth) {
  if (truth === null) return answer ? 'mis' : 'correct';
  if (!answer) return 'missed';
  const shared = Math.min(answer.end, truth.newEnd) - Math.max(answer.start, truth.newStart);
  const both = Math.max(answer.end, truth.newEnd) - Math.min(answer.start, truth.newStart);
  const overlap = Math.max(0, shared) / (both || 1);
  if (overlap >= 0.9) return 'correct';
  return overlap >= 0.5 ? 'near' : 'mis';
}
