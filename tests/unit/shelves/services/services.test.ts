import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { markSent } from '@/lib/library/sent';
import { loadServices, saveServices } from '@/lib/library/services';
import { noServices } from '@/lib/model/services';
import { createServiceSetUp, type NewService } from '@/lib/shelves/services/services';
import { emptyLibrary } from '../../library/samples';
import { serve, type Reply, type Service } from '../../transfer/services/server';
import { portsOf } from './ports';

let service: Service;
afterEach(() => service.close());

async function setUp(reply: Reply, allows = true) {
  service = await serve(() => reply);
  const ports = portsOf(service, allows);
  const db = emptyLibrary();
  return { db, ports, made: createServiceSetUp(db, ports, new AbortController().signal) };
}

const readwise = (): NewService => ({ name: 'readwise', address: `${service.address}/`, token: ' right ' });

test('a service whose token is right is kept, with its site', async () => {
  const { db, ports, made } = await setUp({ status: 204 });
  expect(await made.connect(readwise())).toBeNull();
  const kept = { address: service.address, token: 'right', sentAt: null };
  expect(made.current.value).toEqual({ ...noServices, readwise: kept });
  expect(await loadServices(db)).toEqual(made.current.value);
  expect(ports.allowed).toEqual([service.address]);
});

test('a token that is none leaves nothing behind', async () => {
  const { ports, made } = await setUp({ status: 401 });
  expect(await made.connect(readwise())).toBe('unauthorised');
  expect(made.current.value).toEqual(noServices);
  expect(ports.allowed).toEqual([]);
});

test('who sets a service up does not wait for one that is asked too often', async () => {
  const { made } = await setUp({ status: 429, headers: { 'Retry-After': '30' } });
  expect(await made.connect(readwise())).toBe('limited');
  expect(service.pauses).toEqual([]);
});

test('a site that is not allowed is not asked', async () => {
  const { made } = await setUp({ status: 204 }, false);
  expect(await made.connect(readwise())).toBe('notAllowed');
  expect(service.asked).toEqual([]);
});

test('an address on which a token could be read is not asked for', async () => {
  const { ports, made } = await setUp({ status: 204 });
  expect(await made.connect({ name: 'readwise', address: 'http://readwise.io', token: 't' })).toBe(
    'badAddress',
  );
  expect(ports.allowed).toEqual([]);
});

test('the account of Hypothesis is known by its token', async () => {
  const { made } = await setUp({ status: 200, body: { userid: 'acct:reader@hypothes.is' } });
  expect(await made.connect({ name: 'hypothesis', address: service.address, token: 'right' })).toBeNull();
  expect(made.current.value.hypothesis).toMatchObject({
    user: 'acct:reader@hypothes.is',
    visibility: 'private',
  });
});

test('what an account had is forgotten with its token, or neither is', async () => {
  const { db, made } = await setUp({ status: 204 });
  await made.connect(readwise());
  await markSent(db, { service: 'readwise', token: 'right' }, [{ id: 'h', rev: 1 }]);
  const broken = vi.spyOn(IDBCursor.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  const range = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(made.disconnect('readwise')).rejects.toThrow();
  expect((await loadServices(db)).readwise).toMatchObject({ token: 'right' });
  broken.mockRestore();
  range.mockRestore();
  // another page has set up another account meanwhile
  await saveServices(db, { readwise: { address: service.address, token: 'other', sentAt: null } });
  expect(await db.sent.count()).toBe(0);
});

test('disconnected, the token and the site are given back', async () => {
  const { db, ports, made } = await setUp({ status: 204 });
  await made.connect(readwise());
  await made.disconnect('readwise');
  expect(await loadServices(db)).toEqual(noServices);
  expect(ports.allowed).toEqual([]);
});

test('a library that cannot be written to is told, and the site is given back', async () => {
  const { db, ports, made } = await setUp({ status: 204 });
  vi.spyOn(db.services, 'put').mockRejectedValue(new Error('disk'));
  expect(await made.connect(readwise())).toBe('library');
  expect(ports.allowed).toEqual([]);
});

test('a site that another service needs is kept', async () => {
  const { ports, made } = await setUp({ status: 200, body: {} });
  await made.connect({ name: 'zotero', address: service.address });
  // match patterns know no port
  const address = service.address.replace(/\d+$/, '1');
  expect(await made.connect({ name: 'readwise', address, token: 't' })).toBe('unreachable');
  expect(ports.allowed).toContain(service.address);
  expect(ports.allowed).toHaveLength(2);
  await made.disconnect('zotero');
  expect(ports.allowed).toHaveLength(1);
});

test('what one page sets up, another knows', async () => {
  const { db, ports, made } = await setUp({ status: 204 });
  const other = createServiceSetUp(db, ports, new AbortController().signal);
  await made.connect(readwise());
  await vi.waitFor(() => expect(other.current.value).toEqual(made.current.value));
});
