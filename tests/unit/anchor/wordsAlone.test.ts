import { expect, test } from 'vitest';
import { placeAll } from '@/lib/anchor/find';
import type { Selector } from '@/lib/model/selectors';

test('the words of a file, which knows no places: others that are found say that the page is the right one', () => {
  const lines = [
    'The queue was full by nine in the morning.',
    'Nobody had counted the writers on their way.',
    'A limit refuses at once and never waits.',
    'We moved the index to a table of its own.',
    'The pool was closed before its last query.',
    'Since then not a single row was lost.',
  ];
  const quoted = (exact: string): Selector[] => [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 },
  ];
  const list = [...lines, 'waits.\r\n We'].map(quoted);
  const kinds = (text: string): string[] => placeAll(text, list).map(({ kind }) => kind);
  expect(kinds(lines.join(''))).toEqual(list.map(() => 'found'));
  expect(kinds('It never waits. We do.').at(-1)).not.toBe('found');
});
