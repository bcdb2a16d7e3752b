import { afterEach, expect, test, vi } from 'vitest';
import type { Selector } from '@/lib/model/selectors';
import { saveToZotero, testZotero, zoteroItem } from '@/lib/transfer/services/zotero';
import { highlight, post } from './records';
import { serve, type Service } from './server';

let service: Service;
afterEach(async () => {
  vi.unstubAllEnvs();
  await service?.close();
});

const { signal } = new AbortController();

test('Zotero is asked whether it listens', async () => {
  service = await serve(() => ({ status: 200, body: { prefs: { automaticSnapshots: true } } }));
  expect(await testZotero(service.wire, { address: service.address }, signal)).toMatchObject({ ok: true });
  expect(service.asked[0]).toMatchObject({ method: 'POST', path: '/connector/ping' });
});

test('a post is saved with its highlights as a note, as text', async () => {
  service = await serve(() => ({ status: 201 }));
  const hostile = { ...highlight, id: 'x', at: 0.1, text: '<img src=x onerror=alert(1)>', note: '' };
  const answer = await saveToZotero(
    service.wire,
    { address: service.address },
    post,
    [highlight, hostile],
    signal,
  );
  expect(answer).toMatchObject({ ok: true });
  const [asked] = service.asked;
  expect(asked).toMatchObject({
    path: '/connector/saveItems',
    headers: { 'x-zotero-connector-api-version': '3', 'content-type': 'application/json' },
    body: {
      uri: 'https://dev.example/index',
      items: [
        {
          itemType: 'blogPost',
          title: '인덱스 이야기',
          creators: [{ creatorType: 'author', lastName: '김서연', fieldMode: 1 }],
          url: 'https://dev.example/index',
          date: '2026-10-03',
          blogTitle: '데브로그',
          language: 'ko',
          tags: [{ tag: 'db' }],
          notes: [
            {
              note:
                '<blockquote><p>&#60;img src=x onerror=alert(1)&#62;</p></blockquote>' +
                '<blockquote><p>인덱스는 읽기를 빠르게 한다.</p></blockquote><p>쓰기는 느려진다</p>',
            },
          ],
        },
      ],
    },
  });
});

test('code keeps its lines and its indentation, a note its Markdown', () => {
  const code: Selector = { type: 'CodeSelector', block: 0, language: 'ts', startLine: 1, endLine: 2 };
  const marked = { ...highlight, selectors: [code], text: 'if (a)\n  b();', note: '**왜**' };
  expect(zoteroItem(post, [marked])).toMatchObject({
    notes: [
      {
        note: '<pre><code class="language-ts">if (a)\n  b();</code></pre><p><strong>왜</strong></p>',
      },
    ],
  });
});

test('the day of a post is the one on its page', () => {
  vi.stubEnv('TZ', 'Asia/Seoul');
  const publishedAt = new Date(2026, 9, 3, 0, 30).getTime();
  expect(zoteroItem({ ...post, publishedAt }, [])).toMatchObject({ date: '2026-10-03' });
});

test('Zotero that does not run is not reached', async () => {
  service = await serve(() => ({ status: 200 }));
  await service.close();
  expect(await testZotero(service.wire, { address: service.address }, signal)).toEqual({
    ok: false,
    reason: 'unreachable',
  });
});
