// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { interviews } from '@/lib/article/blocks/interviews';
import { after } from '../body';

const asked = [
  '처음 팀을 맡았을 때 가장 어려웠던 일은 무엇이었나요?',
  '지금이라면 무엇을 다르게 하시겠어요?',
];
const said = [
  '아무도 배포 날짜를 모른다는 것이 가장 어려웠습니다.',
  '먼저 듣고, 일주일 뒤에 말을 꺼냈을 것 같습니다.',
];

/** The same four turns in any markup. */
const talk = (turn: (speaker: string, text: string, kind: 'q' | 'a') => string): string =>
  asked.map((text, i) => turn('여울', text, 'q') + turn('김도하', said[i]!, 'a')).join('');

const paragraphs = talk((speaker, text) => `<p><strong>${speaker}</strong> ${text}</p>`);

/** Text with one space between words, elements without their classes and wrappers. */
const plain = (html: string): string =>
  html
    .replace(/ class="[^"]*"/g, '')
    .replace(/<\/?(?:div|section|li|ul|span|img)[^>]*>/g, '')
    .replace(/\s+/g, ' ');

test.each([
  ['a name in a line of its own', talk((who, text) => `<div class="who">${who}</div><p>${text}</p>`)],
  [
    'boxes of a name and paragraphs, with a small picture',
    talk(
      (who, text) =>
        `<div class="x1"><div class="x2"><img src="a.png"><span class="x3">${who}</span></div><div class="x4"><p>${text}</p></div></div>`,
    ),
  ],
  ['a name within the paragraph', talk((who, text) => `<p><span class="name">${who}</span>${text}</p>`)],
  [
    'other classes for who asks and who answers',
    talk((who, text, kind) => `<section><p class="${kind}-name">${who}</p><p>${text}</p></section>`),
  ],
])('%s: a paragraph that begins with the speaker', (_, html) => {
  expect(plain(after(interviews, html))).toBe(paragraphs);
});

test('a box of text alone is a paragraph, and a second one stays', () => {
  const html = talk(
    (who, text) =>
      `<div><b class="who">${who}</b><div class="text"><div>${text}</div><p>그리고</p></div></div>`,
  );
  expect(after(interviews, html)).toContain(
    `<div class="text"><div><strong>김도하</strong> ${said[0]}</div><p>그리고</p></div>`,
  );
});

test('a colon stays with its name, numbers of questions stay', () => {
  const html = [1, 2]
    .map((n) => `<p><b class="q">Q${n}</b>: ${asked[0]}</p><p><b class="a">A${n}</b>: ${said[0]}</p>`)
    .join('');
  expect(after(interviews, html)).toContain(`<p><strong>Q2</strong>: ${asked[0]}</p>`);
});

test('what is said may begin with a list', () => {
  const html = talk((who, text) => `<div class="who">${who}</div><ul><li>${text}</li></ul>`);
  expect(after(interviews, html)).toContain(`<ul><li><strong>여울</strong> ${asked[0]}</li></ul>`);
});

test.each([
  ['names that come once', '<p class="n">여울</p><p>하나</p><p class="n">도하</p><p>둘</p>'],
  [
    'words of one paragraph in the next',
    '<p class="g">좋아요.</p><p class="g">그렇게 말하고 나서 한참을 더 앉아 있었다.</p>'.repeat(3) +
      '<p class="g">아니요.</p><p class="g">그렇게 말하고 나서 한참을 더 앉아 있었다.</p>'.repeat(3),
  ],
  [
    'labels of short values',
    '<div><b class="k">입력</b><p>3 4</p><b class="k">출력</b><p>7</p></div>'.repeat(3),
  ],
  [
    'words marked in a sentence',
    '<p>It is <span class="k">read</span> and <span class="k">write</span> at once, many times over.</p>'.repeat(
      3,
    ),
  ],
  [
    'words of code in a paragraph',
    talk((who, text) => `<p><code><span class="pre">${who}</span></code> ${text}</p>`),
  ],
  [
    'code between labels',
    `<p class="k">Before</p><pre>${said[0]}</pre><p class="k">After</p><pre>${said[1]}</pre>`.repeat(3),
  ],
])('%s stay as they are', (_, html) => expect(after(interviews, html)).toBe(after(() => 0, html)));
