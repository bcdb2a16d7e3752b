import { afterEach, expect, test } from 'vitest';
import { request } from '@/lib/transfer/services/request';
import { serve, type Reply, type Service } from './server';

let service: Service;
afterEach(() => service.close());

const { signal } = new AbortController();
const get = (path = '/') => request(service.wire, { method: 'GET', url: service.address + path }, signal);

const replies: [string, Reply, unknown][] = [
  ['an answer', { status: 200, body: { a: 1 } }, { ok: true, json: { a: 1 } }],
  ['an answer without words', { status: 204 }, { ok: true, json: null }],
  [
    'a token that is none',
    { status: 401, body: { detail: 'Invalid token.' } },
    { ok: false, reason: 'unauthorised' },
  ],
  ['what is not accepted', { status: 400, body: {} }, { ok: false, reason: 'refused' }],
  ['an address where nothing is', { status: 404, body: '<h1>404</h1>' }, { ok: false, reason: 'refused' }],
  ['a service that is broken', { status: 502, body: 'Bad gateway' }, { ok: false, reason: 'broken' }],
  [
    'a page in place of an answer',
    { status: 200, body: '<!doctype html>' },
    { ok: false, reason: 'strange' },
  ],
  [
    'a way to somewhere else',
    { status: 302, headers: { Location: '/x' } },
    { ok: false, reason: 'unreachable' },
  ],
];

test.each(replies)('%s', async (_, reply, expected) => {
  service = await serve(() => reply);
  expect(await get()).toEqual(expected);
  expect(service.asked).toHaveLength(1);
});

test('half of a pair is not sent', async () => {
  service = await serve(() => ({ status: 200, body: {} }));
  const body = { note: '가\ud800', tags: ['\udc00'] };
  await request(service.wire, { method: 'POST', url: service.address, body }, signal);
  expect(service.asked[0]!.body).toEqual({ note: '가\ufffd', tags: ['\ufffd'] });
});

test('a service that is not there', async () => {
  service = await serve(() => ({ status: 200 }));
  await service.close();
  expect(await get()).toEqual({ ok: false, reason: 'unreachable' });
});

test.each([
  ['seconds', '7', 7000],
  ['a date', () => new Date(Date.now() + 20_000).toUTCString(), 20_000],
  ['nothing', null, 5000],
  ['nonsense', 'soon', 5000],
])('a service that asks for patience is asked again after the time it names: %s', async (_, after, ms) => {
  service = await serve((_asked, count) => {
    const header = typeof after === 'function' ? after() : after;
    return count < 3
      ? { status: 429, ...(header !== null && { headers: { 'Retry-After': header } }) }
      : { status: 200, body: 'true' };
  });
  expect(await get()).toEqual({ ok: true, json: true });
  expect(service.pauses).toHaveLength(2);
  // A date has whole seconds.
  for (const pause of service.pauses) expect(Math.abs(pause - ms)).toBeLessThan(1500);
});

test('patience ends', async () => {
  service = await serve(() => ({ status: 429, headers: { 'Retry-After': '1' } }));
  expect(await get()).toEqual({ ok: false, reason: 'limited' });
  expect(service.asked).toHaveLength(6);
});

test('an hour is not waited for', async () => {
  service = await serve(() => ({ status: 429, headers: { 'Retry-After': '3600' } }));
  expect(await get()).toEqual({ ok: false, reason: 'limited' });
  expect(service.pauses).toEqual([]);
});

test('who stops it gets no answer', async () => {
  service = await serve(() => ({ status: 200 }));
  const asking = request(service.wire, { method: 'GET', url: service.address }, AbortSignal.abort());
  await expect(asking).rejects.toThrow();
  expect(service.asked).toHaveLength(0);
});

test('who stops it while the answer arrives gets none either', async () => {
  const stopping = new AbortController();
  // half an answer, then nothing any more
  const fetch = async (_: string, { signal: ends }: RequestInit): Promise<Response> => {
    const stream = new ReadableStream({
      start(half) {
        half.enqueue(new TextEncoder().encode('{'));
        ends!.addEventListener('abort', () => half.error(ends!.reason));
      },
    });
    setTimeout(() => stopping.abort());
    return new Response(stream);
  };
  const wire = { fetch, wait: () => Promise.resolve() };
  const asking = request(wire, { method: 'GET', url: 'https://service.example' }, stopping.signal);
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
});
