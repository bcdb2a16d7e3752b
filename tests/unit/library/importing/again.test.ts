// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { importItems } from '@/lib/library/importing/write';
import type { ImportItem } from '@/lib/transfer/in/item';
import { emptyLibrary } from '../samples';
import { giveLocks, giveSetHtml, highlight, item } from './items';

beforeEach(() => {
  giveSetHtml();
  giveLocks();
});

test('a file that comes again brings nothing, whatever its page has around the passages', async () => {
  const db = emptyLibrary();
  const write = (one: ImportItem) => importItems(db, [one], () => undefined, new AbortController().signal, 1);
  const html = '<h2>Why indexes</h2><p>An index keeps the keys in order.</p><p>And the rows apart.</p>';
  await write(item({ html }));
  const file = item({
    highlights: [
      highlight('An index keeps the keys in order.', { prefix: 'Why indexes\n#\n  ', suffix: '\n  And the' }),
      highlight('the rows apart.', { prefix: 'in order.\n And ', suffix: '\n Share this' }),
    ],
  });
  for (let time = 0; time < 3; time++) await write(file);
  expect(await db.highlights.count()).toBe(2);
});
