import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { addresses } from '@/components/library/addresses';
import { defaults } from '@/lib/model/settings';
import type { Snippet } from '@/lib/search/snippet';
import { createAsking } from '@/lib/shelves/asked';

const asking = createAsking(signal(defaults));
const snippet = (where: Snippet['where'], highlightId: string | null = null): Snippet => ({
  where,
  text: '',
  spans: [],
  at: 0,
  highlightId,
});

test.each([
  ['no search', null, [], '#/post/p'],
  ['words in the body', 'cache', [snippet('text')], '#/post/p?q=cache'],
  ['a note first', 'cache', [snippet('note', 'h'), snippet('text')], '#/post/p?h=h&q=cache'],
  ['nothing shown yet', 'cache', undefined, '#/post/p'],
  ['words that are the title', 'queue', [snippet('text')], '#/post/p'],
  ['words of which one is in the title', 'queue cache', [snippet('text')], '#/post/p?q=queue+cache'],
  ['conditions alone', 'is:starred', [], '#/post/p'],
])('%s: a title leads there', (_, query, found, address) => {
  expect(addresses({ id: 'p', title: 'The queue' }, asking(query)).title(found)).toBe(address);
});

test('a snippet leads to its place', () => {
  const to = addresses({ id: 'p', title: 'The queue' }, asking(' queue '));
  expect(to.snippet(snippet('text'))).toBe('#/post/p?q=queue');
  expect(to.snippet(snippet('note', 'h'))).toBe('#/post/p?h=h&q=queue');
  expect(to.snippet(snippet('code'))).toBe('#/post/p?q=in%3Acode+queue');
  const inCode = addresses({ id: 'p', title: 'The queue' }, asking('in:code queue'));
  expect(inCode.snippet(snippet('code'))).toBe('#/post/p?q=in%3Acode+queue');
});
