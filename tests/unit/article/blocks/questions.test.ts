// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { questions } from '@/lib/article/blocks/questions';
import { after } from '../body';

const answer = (text: string): string =>
  `<div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><span itemprop="upvoteCount">3</span><div itemprop="text"><p>${text}</p></div><div itemprop="author">Kim</div><ul><li itemtype="https://schema.org/Comment"><span itemprop="text">+1</span></li></ul></div>`;

test('a question and all answers stay, without votes, people and comments', () => {
  const html = `<main itemscope itemtype="https://schema.org/Question"><h1>How?</h1><div itemprop="upvoteCount">9</div><div itemprop="text"><p>Why?</p></div>${answer('A')}${answer('B')}</main><aside>more</aside>`;
  expect(after(questions, html)).toBe(
    '<main itemscope="" itemtype="https://schema.org/Question"><article><section><p>Why?</p></section><hr><section><p>A</p></section><hr><section><p>B</p></section></article></main><aside>more</aside>',
  );
});

test.each([
  [
    'a page of help',
    `<div itemtype="https://schema.org/FAQPage"><div itemtype="https://schema.org/Question"><h3>a</h3>${answer('b')}</div></div>`,
  ],
  [
    'a question without answers',
    '<div itemtype="https://schema.org/Question"><div itemprop="text">a</div></div>',
  ],
])('%s stays as it is', (_, html) => expect(after(questions, html)).toBe(after(() => 0, html)));
