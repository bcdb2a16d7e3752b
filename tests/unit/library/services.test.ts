import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addHighlight, editHighlight } from '@/lib/library/highlights';
import { trashPost } from '@/lib/library/posts';
import { purgePost } from '@/lib/library/purge';
import { markSent, remoteOf, unsent } from '@/lib/library/sent';
import { loadServices, saveServices } from '@/lib/library/services';
import { noServices } from '@/lib/model/services';
import { backUp, restore } from './restore/libraries';
import { draft, emptyLibrary, mark } from './samples';

const readwise = { address: 'https://readwise.io', token: 'secret-token', sentAt: null };

test('services are kept one beside the other', async () => {
  const db = emptyLibrary();
  await saveServices(db, { readwise });
  await saveServices(db, { zotero: { address: 'http://127.0.0.1:23119' } });
  expect(await loadServices(db)).toEqual({
    ...noServices,
    readwise,
    zotero: { address: 'http://127.0.0.1:23119' },
  });
});

test('no token is in a backup', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('a'), mark('h', '칠한 구절'));
  const { address, token } = readwise;
  const hypothesis = { address, token, user: 'acct:a@b', visibility: 'private' } as const;
  await saveServices(db, { readwise, hypothesis });
  const isKept = await markSent(db, { service: 'hypothesis', token }, [
    { id: 'h', rev: 1, remote: 'remote-id' },
  ]);
  expect(isKept).toBe(true);
  const packed = (await backUp(db)).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(packed).text();
  expect(text).toContain('칠한 구절');
  expect(text).not.toMatch(/secret-token|remote-id/);
});

test('a highlight that comes back from a backup is sent anew, also once it has the revision that was sent', async () => {
  const db = emptyLibrary();
  await saveServices(db, { readwise });
  const { post } = await addHighlight(db, draft('a'), mark('h', '칠한 구절'));
  const file = await backUp(db);
  const later = (await editHighlight(db, 'h', { note: '나중' }))!;
  await markSent(db, { service: 'readwise', token: readwise.token }, [{ ...later, remote: 'r' }]);
  await trashPost(db, post.id);
  await purgePost(db, post.id);
  await restore(db, file);
  expect((await editHighlight(db, 'h', { note: '다른 말' }))!.rev).toBe(later.rev);
  expect(await Array.fromAsync(unsent(db, 'readwise'))).toMatchObject([[{ highlight: { id: 'h' } }]]);
  expect(await remoteOf(db, 'readwise', 'h')).toBe('r');
});
