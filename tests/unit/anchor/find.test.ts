import { describe as group, expect, test } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { findAll, placeAll } from '@/lib/anchor/find';
import { fold } from '@/lib/anchor/foldedText';
import { trim } from '@/lib/anchor/trim';
import type { Span } from '@/lib/model/highlight';
import { boundary, prose, type Random, seeded } from './random';

/** Marks `[…]` in the old text and says what is found in the new one, with its offset. */
function refind(old: string, now: string): [number, string] | null {
  const start = old.indexOf('[');
  const end = old.indexOf(']') - 1;
  const [span] = findAll(now, [describe(old.replace(/[[\]]/g, ''), { start, end })]);
  return span ? [span.start, now.slice(span.start, span.end)] : null;
}

const left = '앞에 있는 문장은 이렇게 시작하고 이어진다. ';
const right = ' 뒤에 오는 문장은 저렇게 이어지고 끝난다.';
const other = 'Nothing of this was there when the passage was marked, not a word. ';

group('finds', () => {
  test.each([
    ['what has not changed', `${left}[여기를 표시]${right}`, `${left}여기를 표시${right}`, '여기를 표시'],
    ['what moved down', `${left}[여기를 표시]${right}`, `${other}${left}여기를 표시${right}`, '여기를 표시'],
    [
      'what was broken over lines',
      `${left}[여기를 표시]${right}`,
      `${left}여기를\n      표시${right}`,
      '여기를\n      표시',
    ],
    ['what was decomposed', `[각주]${right}`, `${'각주'.normalize('NFD')}${right}`, '각주'.normalize('NFD')],
    [
      'what got soft hyphens',
      `${left}[hyphenation]${right}`,
      `${left}hyphen\u00adation${right}`,
      'hyphen\u00adation',
    ],
    [
      'a long unique quote in other surroundings',
      `${left}[the only sentence of its kind]`,
      `${other}the only sentence of its kind${other}`,
      'the only sentence of its kind',
    ],
    ['what was reworded', `${left}[여기를 표시]${right}`, `${left}여기에 표시${right}`, '여기에 표시'],
    [
      'what got words in its midst',
      `${left}[the words were read]${right}`,
      `${left}the old words were then read${right}`,
      'the old words were then read',
    ],
    ['what lost its first word', `${left}[first word last]${right}`, `${left}word last${right}`, 'word last'],
    [
      'what begins with another word',
      `${left}[The words were read]${right}`,
      `${left}Some words were read${right}`,
      'Some words were read',
    ],
    [
      'what was written in capitals, with other quotes and dashes',
      `${left}[A “title” – and more]${right}`,
      `${left}A "TITLE" — AND MORE${right}`,
      'A "TITLE" — AND MORE',
    ],
    [
      'the whole text',
      '[the whole of the text is marked]',
      'the whole of the text is marked',
      'the whole of the text is marked',
    ],
  ])('%s', (_, old, now, expected) => {
    expect(refind(old, now)?.[1]).toBe(expected);
  });

  test('the copy whose surroundings agree', () => {
    const now = `${other}값 ${other}${left}값${right}${other}값`;
    expect(refind(`값 ${other}${left}[값]${right}`, now)?.[0]).toBe(other.length * 2 + 2 + left.length);
  });

  test('the copy that moved together with a passage that was reworded: found, but not sure by itself', () => {
    const line = 'List the fields that may be bound and leave all of the others out.';
    const edited = 'Name the fields that may be bound and leave the others out.';
    const old = [left, 'Cases', other, right, 'Cases', line, left, other, right].join('\n');
    const now = ['Cases', edited, left, 'Cases', other, right, left, other, right].join('\n');
    const list = [old.lastIndexOf('Cases'), old.indexOf(line)].map((start, i) =>
      describe(old, { start, end: start + (i === 0 ? 'Cases' : line).length }),
    );
    expect(findAll(now, list)).toEqual([
      { start: 0, end: 'Cases'.length },
      { start: now.indexOf(edited), end: now.indexOf(edited) + edited.length },
    ]);
  });

  test.each([
    ['one copy of six is gone: it is unlikely to be the one', 6, true],
    ['one copy of three is gone: it may be the one', 3, false],
  ])('a word of many in changed surroundings, when %s', (_, count, found) => {
    const lines = Array.from({ length: count - 1 }, (__, i) => `${i}번째 줄에도 값 하나가 있다 ${other}`);
    const old = [...lines, `${left}값${right}`].join('\n');
    const now = [
      `0번째 줄은 비었다 ${other}`,
      ...lines.slice(1),
      '시작하고 이어진다. 값 뒤에 오는 문장도 그렇다',
    ].join('\n');
    const at = old.lastIndexOf('값');
    const [span] = findAll(now, [describe(old, { start: at, end: at + 1 })]);
    expect(span?.start).toBe(found ? now.lastIndexOf('값') : undefined);
  });

  test('a passage that moved away from surroundings that stayed, to where nothing of them is', () => {
    const old = `${left}[이 문장은 다른 곳으로 옮겨질 것이다]${right}${other}`;
    const now = `${left}다른 문장이 그 자리를 채운다${right}${other}이 문장은 다른 곳으로 옮겨질 것이다`;
    expect(refind(old, now)?.[1]).toBe('이 문장은 다른 곳으로 옮겨질 것이다');
  });

  test('the copy whose line moved, not the one before the line that stayed', () => {
    const moved = 'Read what the form has, keep what is right in it and then go on with the value';
    const [stayed, edited] = ['Show the value', right.replace('저렇게 이어지고', '다르게 써서')];
    const old = [left, stayed, other, moved, right, other].join('\n');
    const now = [left, other, stayed, edited, other, moved].join('\n');
    const start = old.indexOf(moved) + moved.length - 'the value'.length;
    const list = [start, old.indexOf(right) + 1].map((from) => describe(old, { start: from, end: from + 9 }));
    expect(findAll(now, list)[0]?.start).toBe(now.lastIndexOf('the value'));
  });

  test('the copy at the same offset when surroundings are equal and nothing changed', () => {
    const row = 'return { value, error, pending, refresh, clear, status, data, execute };\n'.repeat(9);
    const at = row.indexOf('value', row.length / 2);
    const [span] = findAll(row, [describe(row, { start: at, end: at + 5 })]);
    expect(span?.start).toBe(at);
  });

  test.each([
    ['a line of code', 'return { value, error, pending, refresh, clear, status, data, execute };\n', 10],
    ['cells of a table', 'O O O O O O O O\n', 5],
  ])('each of many copies with equal surroundings, in %s', (_, row, length) => {
    const text = `${left}\n${row.repeat(26)}${right}`;
    for (let i = 3; i < 23; i += 1) {
      const start = left.length + 1 + i * row.length;
      const span = { start, end: start + length };
      expect(findAll(text, [describe(text, span)])).toEqual([span]);
    }
  });

  test('a copy that was marked after an edit, among passages that were marked before it', () => {
    const row = 'return { value, error, pending, refresh, clear, status, data, execute };\n';
    const old = `${left}\n${row.repeat(11)}${right}`;
    const now = other.repeat(3) + old;
    const before = [left.length, old.length].map((end) => describe(old, { start: end - 20, end }));
    for (let i = 3; i < 8; i += 1) {
      const start = other.length * 3 + left.length + 1 + i * row.length;
      const span = { start, end: start + 10 };
      expect(findAll(now, [...before, describe(now, span)])[2]).toEqual(span);
    }
  });

  test('the copy that moved as far as its neighbour did', () => {
    const row = 'return { value, error, pending, refresh, clear, status, data, execute };\n'.repeat(9);
    const old = row + left;
    const at = row.indexOf('value', row.length / 2);
    const list = [
      { start: at, end: at + 5 },
      { start: row.length, end: old.length - 1 },
    ].map((span) => describe(old, span));
    expect(findAll(other + old, list)[0]?.start).toBe(other.length + at);
  });
});

group('is lost', () => {
  test.each([
    ['what is gone', `${left}[여기를 표시]${right}`, left + right],
    [
      'what other words have taken the place of',
      `${left}[여기를 표시]${right}`,
      `${left}전혀 다른 말이 이 자리에 있다${right}`,
    ],
    [
      'a word that was replaced while it stays elsewhere',
      `${left}the [value]${right}${other}a value`,
      `${left}the result${right}${other}a value`,
    ],
    ['a short quote in wholly other surroundings', `${left}[값]${right}`, `${other}값 ${other}`],
    [
      'a copy that is gone while another stays',
      `${left}[the value]${right}${other}the value`,
      `${left}${right}${other}the value`,
    ],
    ['everything in an empty page', `${left}[값]${right}`, ''],
  ])('%s', (_, old, now) => {
    expect(refind(old, now)).toBeNull();
  });

  test('a sentence in whose place another one with the same ending stands, and is not offered', () => {
    const old = `${left}느린 질의는 없었습니다.${right}`;
    const now = `${left}회의는 길고 지루했습니다.${right}`;
    const end = old.length - right.length;
    expect(placeAll(now, [describe(old, { start: left.length, end })])).toEqual([{ kind: 'lost' }]);
  });

  test('one of more than can be compared, when those around it say that it moved and it may have been marked since', () => {
    const row = 'return { value, error, pending, refresh, clear, status, data, execute };\n';
    const old = `${left}\n${row.repeat(20)}${right}`;
    const now = other.repeat(3) + old;
    const before = [left.length, old.length].map((end) => describe(old, { start: end - 20, end }));
    const start = other.length * 3 + left.length + 1 + 10 * row.length;
    expect(findAll(now, [...before, describe(now, { start, end: start + 10 })])[2]).toBeNull();
  });

  test('one of many with equal surroundings, when one was added and nothing tells where', () => {
    const row = 'return { value, error, pending, refresh, clear, status, data, execute };\n';
    const old = row.repeat(9);
    const at = old.indexOf('value', old.length / 2);
    expect(findAll(row + old, [describe(old, { start: at, end: at + 5 })])).toEqual([null]);
  });

  test('a brief heading on another page, where nothing else of many is found', () => {
    const words = ['Introduction', ...Array.from({ length: 8 }, (_, i) => `passage ${i} of the old page`)];
    const old = words.join(` ${other}\n`);
    const list = words.map((word) =>
      describe(old, { start: old.indexOf(word), end: old.indexOf(word) + word.length }),
    );
    expect(findAll(`Introduction\n${left}${right}`, list)).toEqual(words.map(() => null));
  });

  test('a highlight without words', () => {
    expect(
      findAll('abc', [
        [],
        [{ type: 'TextPositionSelector', start: 0, end: 3 }],
        describe('   ', { start: 0, end: 3 }),
      ]),
    ).toEqual([null, null, null]);
  });
});

/** Random passages as a reader would mark them. */
function passages(random: Random, text: string, count: number, shortest: number): Span[] {
  return Array.from({ length: count }, () => {
    const start = boundary(text, random.below(text.length - 200));
    const span = { start, end: boundary(text, start + shortest + random.below(199 - shortest)) };
    return trim(text, span);
  }).filter((span) => span !== null);
}

test('every passage of an unchanged text is where it was', () => {
  const random = seeded(5);
  const text = prose(random, 1500);
  const spans = passages(random, text, 300, 1);
  const found = findAll(
    text,
    spans.map((span) => describe(text, span)),
  );
  expect(found).toEqual(spans);
});

test('every passage starts where it did, with sentences put in and the form changed too', () => {
  const random = seeded(9);
  const parts = Array.from({ length: 80 }, () => prose(random, 25));
  const old = parts.join('');
  const now = parts.map((part, i) => (i % 7 === 3 ? other : '') + part.normalize('NFD')).join('');
  const place = (text: string, at: number): number =>
    fold(text.slice(0, at).replaceAll(other, '')).text.length;
  const inserted = parts.flatMap((_, i) => (i % 7 === 3 ? [parts.slice(0, i).join('').length] : []));
  const spans = passages(random, old, 200, 12);
  const found = findAll(
    now,
    spans.map((span) => describe(old, span)),
  );
  const starts = found.map((span) => span && place(now, span.start));
  const broken = spans.filter(({ start, end }) => inserted.some((at) => start < at && at < end));
  // A passage that a whole sentence was put into may be one only in part; no other may be lost.
  spans.forEach((span, i) => {
    if (!broken.includes(span) || starts[i] !== null) expect(starts[i]).toBe(place(old, span.start));
  });
  expect(starts.filter((start) => start === null).length).toBeLessThan(broken.length / 2);
});

test('a thousand highlights in a megabyte take well under the time of a click', () => {
  const random = seeded(1);
  const text = prose(random, 140_000);
  const list = Array.from({ length: 1000 }, () => {
    const start = random.below(text.length - 200);
    return describe(text.slice(start, start + 400), { start: 100, end: 110 + random.below(150) });
  });
  const started = process.cpuUsage();
  expect(findAll(text, list).length).toBe(1000);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(1500);
});
