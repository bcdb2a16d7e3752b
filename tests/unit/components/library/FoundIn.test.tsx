// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { FoundIn } from '@/components/library/FoundIn';
import type { Snippet } from '@/lib/search/snippet';
import { show } from './show';

const text: Snippet = {
  where: 'text',
  text: '… 장애 뒤의 복구 …',
  spans: [
    { start: 2, end: 4 },
    { start: 8, end: 10 },
  ],
  at: 100,
  highlightId: null,
};
const note: Snippet = {
  where: 'note',
  text: '복구',
  spans: [{ start: 0, end: 2 }],
  at: 0,
  highlightId: 'h1',
};
const to = ({ where, highlightId }: Snippet): string => `#${where}${highlightId ?? ''}`;

test('each place says where it is, marks its words and leads there', async () => {
  const root = await show(<FoundIn snippets={[note, text]} to={to} />);
  const links = [...root.querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual(['메모 복구', '본문 … 장애 뒤의 복구 …']);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#noteh1', '#text']);
  expect([...links[1]!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['장애', '복구']);
});

test('a line is kept while the texts are read, none where there is nothing to show', async () => {
  expect((await show(<FoundIn snippets={undefined} to={to} />)).querySelector('.found-blank')).not.toBeNull();
  expect((await show(<FoundIn snippets={[]} to={to} />)).textContent).toBe('');
  expect(document.querySelector('.found-blank')).toBeNull();
});
