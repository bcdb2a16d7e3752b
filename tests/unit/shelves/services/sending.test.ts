import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { loadServices } from '@/lib/library/services';
import { addHighlight, editHighlight } from '@/lib/library/highlights';
import { trashPost } from '@/lib/library/posts';
import { createSending, type Sending } from '@/lib/shelves/services/sending';
import { createServiceSetUp, type ServiceSetUp } from '@/lib/shelves/services/services';
import { draft, emptyLibrary, mark } from '../../library/samples';
import { serve, type Asked, type Reply, type Service } from '../../transfer/services/server';
import { portsOf } from './ports';

let db: Library;
let service: Service;
let setUp: ServiceSetUp;
let sending: Sending;
let reply: (asked: Asked, count: number) => Reply;

beforeEach(async () => {
  db = emptyLibrary();
  reply = () => ({ status: 200, body: [] });
  service = await serve((asked, count) => reply(asked, count));
  const life = new AbortController().signal;
  setUp = createServiceSetUp(db, portsOf(service), life);
  expect(await setUp.connect({ name: 'readwise', address: service.address, token: 'right' })).toBeNull();
  sending = createSending(db, setUp, service.wire, life);
  service.asked.length = 0;
});
afterEach(() => service.close());

const texts = (): string[] =>
  service.asked.flatMap(({ body }) =>
    (body as { highlights: { text: string }[] }).highlights.map(({ text }) => text),
  );

async function add(count: number, slug = 'a'): Promise<void> {
  for (let i = 0; i < count; i += 1)
    await addHighlight(db, draft(slug), mark(`${slug}${i}`, `구절 ${slug}${i}`));
}

test('what is new is sent once, what was changed is sent again', async () => {
  await add(3);
  await sending.send({ lines: () => '' });
  expect(sending.state.value).toEqual({ at: 'sent', sent: 3 });
  expect(texts().toSorted()).toEqual(['구절 a0', '구절 a1', '구절 a2']);
  expect(setUp.current.value.readwise!.sentAt).toBeGreaterThan(0);
  service.asked.length = 0;
  await sending.send({ lines: () => '' });
  expect(service.asked).toEqual([]);
  expect(sending.state.value).toEqual({ at: 'sent', sent: 0 });
  await editHighlight(db, 'a1', { note: '고침' });
  await sending.send({ lines: () => '' });
  expect(texts()).toEqual(['구절 a1']);
});

test('one that broke off goes on where it was', async () => {
  await add(250);
  reply = (_, count) => ({ status: count === 2 ? 500 : 200, body: [] });
  await sending.send({ lines: () => '' });
  expect(sending.state.value).toEqual({ at: 'failed', sent: 100, reason: 'broken' });
  const first = texts().slice(0, 100);
  service.asked.length = 0;
  reply = () => ({ status: 200, body: [] });
  await sending.send({ lines: () => '' });
  expect(sending.state.value).toEqual({ at: 'sent', sent: 150 });
  expect(new Set([...first, ...texts()]).size).toBe(250);
});

test('it waits as long as the service asks', async () => {
  await add(1);
  reply = (_, count) =>
    count === 1 ? { status: 429, headers: { 'Retry-After': '30' } } : { status: 200, body: [] };
  const seen = new Set<string>();
  sending.state.subscribe(({ at }) => seen.add(at));
  await sending.send({ lines: () => '' });
  expect(service.pauses).toEqual([30_000]);
  expect([...seen]).toEqual(['still', 'sending', 'waiting', 'sent']);
});

test('a token that was taken back is told, and nothing counts as sent', async () => {
  await add(1);
  reply = () => ({ status: 401 });
  await sending.send({ lines: () => '' });
  expect(sending.state.value).toEqual({ at: 'failed', sent: 0, reason: 'unauthorised' });
  expect(await db.sent.count()).toBe(0);
});

test('what is in the trash stays here', async () => {
  await add(1);
  await add(1, 'b');
  await trashPost(db, (await db.highlights.get('b0'))!.postId);
  await sending.send({ lines: () => '' });
  expect(texts()).toEqual(['구절 a0']);
});

test('another account gets everything', async () => {
  await add(1);
  await sending.send({ lines: () => '' });
  await setUp.disconnect('readwise');
  await sending.send({ lines: () => '' });
  expect(sending.state.value).toEqual({ at: 'still' });
  await setUp.connect({ name: 'readwise', address: service.address, token: 'another' });
  service.asked.length = 0;
  await sending.send({ lines: () => '' });
  expect(texts()).toEqual(['구절 a0']);
});

test('what was on its way to an account that is disconnected counts as sent to no other', async () => {
  await add(1);
  let disconnected: Promise<void> | undefined;
  reply = () => {
    disconnected ??= setUp.disconnect('readwise');
    return { status: 200, body: [] };
  };
  await sending.send({ lines: () => '' });
  await disconnected;
  expect(sending.state.value).toEqual({ at: 'still' });
  expect(await db.sent.count()).toBe(0);
  expect(setUp.current.value.readwise).toBeNull();
});

test('a disconnected account is not waited for', async () => {
  await add(1);
  reply = () => ({ status: 429, headers: { 'Retry-After': '60' } });
  const wait = (_: number, ends: AbortSignal): Promise<void> =>
    new Promise((_resolve, reject) =>
      ends.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
  sending = createSending(db, setUp, { ...service.wire, wait }, new AbortController().signal);
  const sent = sending.send({ lines: () => '' });
  await vi.waitFor(() => expect(sending.state.value.at).toBe('waiting'));
  await setUp.disconnect('readwise');
  await sent;
  expect(sending.state.value).toEqual({ at: 'still' });
});

/** The services as another page of ours has them. */
async function otherPage(): Promise<ReturnType<typeof createServiceSetUp>> {
  const other = createServiceSetUp(db, portsOf(service), new AbortController().signal);
  await vi.waitFor(() => expect(other.current.value.readwise).not.toBeNull());
  return other;
}

test('a token that another page has forgotten is used no more, and does not come back', async () => {
  await add(1);
  const other = await otherPage();
  await other.disconnect('readwise');
  await vi.waitFor(() => expect(setUp.current.value.readwise).toBeNull());
  await sending.send({ lines: () => '' });
  expect(service.asked).toEqual([]);
  expect((await loadServices(db)).readwise).toBeNull();
});

test('the token does not come back where another page forgets it during the last answer', async () => {
  await add(1);
  const other = await otherPage();
  let disconnected: Promise<void> | undefined;
  reply = () => {
    disconnected ??= other.disconnect('readwise');
    return { status: 200, body: [] };
  };
  await sending.send({ lines: () => '' });
  await disconnected;
  expect([(await loadServices(db)).readwise, await db.sent.count()]).toEqual([null, 0]);
});

test('while another page sends, this one says so and sends nothing', async () => {
  await add(1);
  const other = createSending(db, setUp, service.wire, new AbortController().signal);
  await Promise.all([other.send({ lines: () => '' }), sending.send({ lines: () => '' })]);
  expect(other.state.value).toEqual({ at: 'sent', sent: 1 });
  expect(sending.state.value).toEqual({ at: 'elsewhere' });
  expect(texts()).toHaveLength(1);
});
