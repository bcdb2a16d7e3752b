import { afterEach, expect, test } from 'vitest';
import { readwiseHighlight } from '@/lib/transfer/readwiseHighlight';
import { sendToReadwise, testReadwise } from '@/lib/transfer/services/readwise';
import { words } from '../out/sample';
import { highlight, post } from './records';
import { serve, type Service } from './server';

let service: Service;
afterEach(async () => service?.close());

const { signal } = new AbortController();

test('a token is tried where it does nothing', async () => {
  service = await serve(({ headers }) => ({ status: headers.authorization === 'Token right' ? 204 : 401 }));
  const { address, wire } = service;
  expect(await testReadwise(wire, { address, token: 'right' }, signal)).toMatchObject({ ok: true });
  expect(await testReadwise(wire, { address, token: 'wrong' }, signal)).toEqual({
    ok: false,
    reason: 'unauthorised',
  });
  expect(service.asked[0]).toMatchObject({ method: 'GET', path: '/api/v2/auth/' });
});

test('highlights are sent as the service takes them', async () => {
  service = await serve(() => ({
    status: 200,
    body: [{ id: 1, title: post.title, modified_highlights: [1] }],
  }));
  const sent = readwiseHighlight(post, highlight, words)!;
  await sendToReadwise(service.wire, { address: service.address, token: 'right' }, [sent], signal);
  expect(service.asked[0]).toMatchObject({
    method: 'POST',
    path: '/api/v2/highlights/',
    headers: { authorization: 'Token right', 'content-type': 'application/json' },
    body: {
      highlights: [
        {
          text: '인덱스는 읽기를 빠르게 한다.',
          title: '인덱스 이야기',
          author: '김서연',
          source_url: 'https://dev.example/index',
          source_type: 'galpi',
          category: 'articles',
          note: '.yellow .성능 .db-index\n쓰기는 느려진다',
          location: 2500,
          location_type: 'order',
          highlighted_at: '2026-11-01T09:00:00.000Z',
        },
      ],
    },
  });
  // Neither cookies nor where it comes from.
  expect(service.asked[0]!.headers).not.toHaveProperty('referer');
});
