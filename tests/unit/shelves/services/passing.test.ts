import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { addHighlight, editHighlight } from '@/lib/library/highlights';
import type { Highlight } from '@/lib/model/highlight';
import { createNotices, type Notices } from '@/lib/reader/notice';
import { createImporting, type Importing } from '@/lib/shelves/importing/importing';
import { createOutward, type Outward } from '@/lib/shelves/services/outward';
import { draft, emptyLibrary, mark } from '../../library/samples';
import { serve, type Asked, type Reply, type Service } from '../../transfer/services/server';
import { koreanWords as t } from '../../components/reader/words';
import { portsOf } from './ports';
import { unpack } from '@/lib/transfer/in/zip';

let db: Library;
let service: Service;
let ports: ReturnType<typeof portsOf>;
let importing: Importing;
let notices: Notices;
let outward: Outward;
let highlight: Highlight;
let reply: (asked: Asked) => Reply;
const told = (): string | undefined => notices.current.value?.text;

beforeEach(async () => {
  db = emptyLibrary();
  reply = () => ({ status: 200, body: { userid: 'acct:reader@hypothes.is' } });
  service = await serve((asked) => reply(asked));
  ports = portsOf(service);
  const life = new AbortController().signal;
  notices = createNotices();
  importing = createImporting(db, notices, t, life, {
    takes: async () => false,
    unpack: async (bytes) => unpack(bytes),
    incomplete: () => undefined,
    beside: [],
  });
  outward = createOutward(db, ports, importing, { notices, t }, life);
  ({ highlight } = await addHighlight(db, draft('a'), mark('h', '읽기를 빠르게')));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await service.close();
});

test('annotations of Hypothesis come in by a plan', async () => {
  await outward.setUp.connect({ name: 'hypothesis', address: service.address, token: 'right' });
  const selector = [{ type: 'TextQuoteSelector', exact: '구절', prefix: '', suffix: '' }];
  const rows = [{ id: 'a', uri: 'https://dev.example/b', text: '메모', tags: [], target: [{ selector }] }];
  reply = () => ({ status: 200, body: { total: 1, rows } });
  await outward.passing.bringAnnotations();
  expect(importing.isOpen.value).toBe(true);
  expect(importing.stage.value).toMatchObject({ at: 'plan', format: 'hypothesis' });
  await importing.write();
  expect(await db.posts.where('url').equals('https://dev.example/b').count()).toBe(1);
});

test('a highlight is published once, and then changed', async () => {
  await outward.setUp.connect({ name: 'hypothesis', address: service.address, token: 'right' });
  reply = () => ({ status: 200, body: { id: 'remote' } });
  await outward.passing.publish(highlight);
  expect(told()).toBe(t('toastPublished'));
  await editHighlight(db, 'h', { note: '고침' });
  await outward.passing.publish((await db.highlights.get('h'))!);
  expect(service.asked.slice(1).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/annotations',
    'PATCH /api/annotations/remote',
  ]);
  expect(service.asked.at(-1)!.body).toMatchObject({ text: '고침' });
});

test('a highlight that was deleted at Hypothesis is published anew', async () => {
  await outward.setUp.connect({ name: 'hypothesis', address: service.address, token: 'right' });
  reply = () => ({ status: 200, body: { id: 'first' } });
  await outward.passing.publish(highlight);
  reply = ({ method }) => (method === 'POST' ? { status: 200, body: { id: 'second' } } : { status: 404 });
  await outward.passing.publish(highlight);
  expect(told()).toBe(t('toastPublished'));
  reply = () => ({ status: 200, body: { id: 'second' } });
  await outward.passing.publish(highlight);
  expect(service.asked.at(-1)).toMatchObject({ method: 'PATCH', path: '/api/annotations/second' });
});

test('two clicks publish a highlight once', async () => {
  await outward.setUp.connect({ name: 'hypothesis', address: service.address, token: 'right' });
  reply = () => ({ status: 200, body: { id: 'remote' } });
  await Promise.all([outward.passing.publish(highlight), outward.passing.publish(highlight)]);
  expect(service.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a note goes to Obsidian by its address', async () => {
  await outward.setUp.change({ obsidian: { vault: '노트', folder: '글' } });
  await outward.passing.toObsidian({ name: '글 a', text: '> 읽기를 빠르게\n' });
  const { searchParams } = new URL(ports.opened[0]!);
  expect(searchParams.get('file')).toBe('글/글 a');
  expect(searchParams.get('content')).toContain('> 읽기를 빠르게');
  expect(told()).toBe(t('toastObsidian'));
});

test('a long note is in the clipboard before Obsidian is opened', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  await outward.setUp.change({ obsidian: { vault: '', folder: '' } });
  await outward.passing.toObsidian({ name: '글 a', text: '긴 메모 '.repeat(400) });
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('긴 메모'));
  expect(ports.opened[0]).toMatch(/&clipboard$/);
});

test('without the clipboard a long note opens nothing', async () => {
  const writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  await outward.passing.toObsidian({ name: '글 a', text: '긴 메모 '.repeat(400) });
  expect([ports.opened, told()]).toEqual([[], t('toastCopyFailed')]);
});

test('Zotero that does not run is told plainly', async () => {
  await outward.setUp.connect({ name: 'zotero', address: service.address });
  await outward.passing.toZotero([highlight.postId, 'gone']);
  expect(told()).toBe(t.count('toastZotero', 1));
  await service.close();
  await outward.passing.toZotero([highlight.postId]);
  expect(told()).toBe(t('zoteroUnreachable'));
});

test('what is in Zotero already is told where the rest does not get there', async () => {
  const { highlight: other } = await addHighlight(db, draft('b'), mark('i', '쓰기는 느려진다'));
  await outward.setUp.connect({ name: 'zotero', address: service.address });
  reply = ({ body }) => ({ status: JSON.stringify(body).includes('느려진다') ? 500 : 201 });
  await outward.passing.toZotero([highlight.postId, other.postId]);
  expect(told()).toBe(`${t.count('toastZotero', 1)} ${t('serviceFailed_broken')}`);
});

test.each([
  [401, 'serviceFailed_unauthorised'],
  [422, 'serviceFailed_refused'],
  [503, 'serviceFailed_broken'],
] as const)('a service that answers %i is told plainly', async (status, key) => {
  await outward.setUp.connect({ name: 'hypothesis', address: service.address, token: 'right' });
  reply = () => ({ status });
  await outward.passing.publish(highlight);
  expect(told()).toBe(t(key));
  await outward.passing.bringAnnotations();
  expect(told()).toBe(t(key));
});
