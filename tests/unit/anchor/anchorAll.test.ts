import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { anchorAll } from '@/lib/anchor/anchorAll';
import { describe } from '@/lib/anchor/describe';

test('finds in a live page what was marked in its reading view', () => {
  const reader = 'The title A passage that was marked in the reading view. And what follows.';
  const { document } = parseHTML(
    '<!doctype html><html><body><nav>Home</nav><p>A passage that was <b>marked</b>\n in the reading view.</p><p>And what follows.</p></body></html>',
  );
  const start = reader.indexOf('A passage');
  const [span] = anchorAll(document.body, [describe(reader, { start, end: reader.indexOf(' And') })]);
  expect(document.body.textContent.slice(span!.start, span!.end)).toBe(
    'A passage that was marked\n in the reading view.',
  );
});
