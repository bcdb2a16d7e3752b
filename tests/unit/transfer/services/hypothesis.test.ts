import { afterEach, expect, test } from 'vitest';
import { readHypothesis } from '@/lib/transfer/in/json/hypothesis';
import {
  hypothesisAnnotation,
  hypothesisAnnotations,
  hypothesisUser,
  publishToHypothesis,
} from '@/lib/transfer/services/hypothesis';
import { highlight, post } from './records';
import { serve, type Service } from './server';

let service: Service;
afterEach(async () => service?.close());

const { signal } = new AbortController();
const user = 'acct:reader@hypothes.is';
const access = () => ({ address: service.address, token: 'right', user, visibility: 'private' as const });

const row = (i: number) => ({
  id: `a${i}`,
  created: '2026-01-01T00:00:00.000000+00:00',
  updated: new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString(),
  user,
  uri: `https://dev.example/${i % 7}`,
  text: `메모 ${i}`,
  tags: ['t'],
  group: '__world__',
  document: { title: ['글'] },
  target: [
    {
      source: `https://dev.example/${i % 7}`,
      selector: [{ type: 'TextQuoteSelector', exact: `구절 ${i}`, prefix: '앞 ', suffix: ' 뒤' }],
    },
  ],
});

test('the account of a token', async () => {
  service = await serve(({ headers }) => ({
    status: 200,
    body: { userid: headers.authorization === 'Bearer right' ? user : null },
  }));
  expect(await hypothesisUser(service.wire, access(), signal)).toEqual({ ok: true, user });
  // A wrong token gets the profile of nobody.
  expect(await hypothesisUser(service.wire, { ...access(), token: 'wrong' }, signal)).toEqual({
    ok: false,
    reason: 'unauthorised',
  });
});

test('annotations of one moment are not lost where a page ends among them', async () => {
  const together = (i: number): number => (i >= 195 && i < 205 ? 195 : i);
  const rows = Array.from({ length: 450 }, (_, i) => ({ ...row(together(i)), id: `a${i}` }));
  service = await serve(({ path }) => {
    const query = new URL(path, service.address).searchParams;
    const after = Date.parse(query.get('search_after') ?? '1970-01-01');
    const rest = rows.filter(({ updated }) => Date.parse(updated) > after);
    return { status: 200, body: { total: rows.length, rows: rest.slice(0, Number(query.get('limit'))) } };
  });
  const found = await hypothesisAnnotations(service.wire, access(), signal);
  expect(found.ok && new Set(found.annotations.map((one) => (one as { id: string }).id)).size).toBe(450);
});

test('all annotations, page by page, as an export would hold them', async () => {
  const rows = Array.from({ length: 450 }, (_, i) => row(i));
  service = await serve(({ path }) => {
    const query = new URL(path, service.address).searchParams;
    const after = query.get('search_after') ?? '';
    const rest = rows.filter(({ updated }) => updated > after);
    return { status: 200, body: { total: rows.length, rows: rest.slice(0, Number(query.get('limit'))) } };
  });
  const found = await hypothesisAnnotations(service.wire, access(), signal);
  if (!found.ok) throw new Error(found.reason);
  expect(found.annotations).toEqual(rows);
  expect(service.asked).toHaveLength(3);
  expect(new URL(service.asked[0]!.path, service.address).searchParams.get('user')).toBe(user);
  const { items, faults } = readHypothesis({ annotations: found.annotations });
  expect(faults).toEqual([]);
  expect(items.flatMap(({ highlights }) => highlights)).toHaveLength(450);
});

test('a service that gives the same page for ever is left', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => row(i));
  service = await serve(() => ({ status: 200, body: { total: 1e6, rows } }));
  const found = await hypothesisAnnotations(service.wire, access(), signal);
  expect(found).toMatchObject({ ok: true, annotations: rows });
  expect(service.asked).toHaveLength(2);
});

test('what fails in the middle is told', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => row(i));
  service = await serve((_, count) => (count === 1 ? { status: 200, body: { rows } } : { status: 500 }));
  const found = await hypothesisAnnotations(service.wire, access(), signal);
  expect(found).toEqual({ ok: false, reason: 'broken' });
});

test('a highlight is published for its reader alone', async () => {
  service = await serve(() => ({ status: 200, body: { id: 'new' } }));
  const given = await publishToHypothesis(service.wire, access(), { post, highlight, id: null }, signal);
  expect(given).toEqual({ ok: true, id: 'new' });
  expect(service.asked[0]).toMatchObject({
    method: 'POST',
    path: '/api/annotations',
    headers: { authorization: 'Bearer right' },
    body: {
      uri: 'https://dev.example/index',
      document: { title: ['인덱스 이야기'] },
      text: '쓰기는 느려진다',
      tags: ['성능', 'db index'],
      permissions: { read: [user] },
      target: [
        {
          source: 'https://dev.example/index',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '인덱스는 읽기를 빠르게 한다.',
              prefix: '앞에서 말했듯 ',
              suffix: ' 그러나',
            },
            { type: 'TextPositionSelector', start: 10, end: 26 },
          ],
        },
      ],
    },
  });
});

test('one that was published is changed, not published again', async () => {
  service = await serve(() => ({ status: 200, body: { id: 'known' } }));
  await publishToHypothesis(service.wire, access(), { post, highlight, id: 'known' }, signal);
  expect(service.asked[0]).toMatchObject({ method: 'PATCH', path: '/api/annotations/known' });
});

test('everyone reads it where the reader chose so', () => {
  expect(hypothesisAnnotation({ user, visibility: 'public' }, post, highlight)).toMatchObject({
    permissions: { read: ['group:__world__'] },
  });
});
