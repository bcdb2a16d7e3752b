// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { highlight, item } from './items';
import { importAll, importingLibrary } from './whole';

test('a file that comes again brings nothing, whatever its page has around the passages', async () => {
  const db = importingLibrary();
  const html = '<h2>Why indexes</h2><p>An index keeps the keys in order.</p><p>And the rows apart.</p>';
  await importAll(db, [item({ html })]);
  const file = item({
    highlights: [
      highlight('An index keeps the keys in order.', { prefix: 'Why indexes\n#\n  ', suffix: '\n  And the' }),
      highlight('the rows apart.', { prefix: 'in order.\n And ', suffix: '\n Share this' }),
    ],
  });
  for (let time = 0; time < 3; time++) await importAll(db, [file]);
  expect(await db.highlights.count()).toBe(2);
});
