// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPocketHtml } from '@/lib/transfer/in/html/pocketHtml';
import { parseHtml } from '../files';

const listed = (heading: string) =>
  readPocketHtml(parseHtml(`<h1>${heading}</h1><ol><li><a href="https://dev.example/rows">행</a></li></ol>`))
    .items[0]!;

test.each([
  ['Unread', { tags: [], status: 'inbox', starred: false }],
  ['Read Archive', { tags: [], status: 'archived', starred: false }],
  ['Archive', { tags: [], status: 'archived', starred: false }],
  ['Starred', { tags: [], status: 'inbox', starred: true }],
  ['서버 글', { tags: ['서버-글'], status: 'inbox', starred: false }],
  ['Archive of 2019', { tags: ['Archive-of-2019'], status: 'inbox', starred: false }],
])('what stands below %s', (heading, expected) => {
  expect(listed(heading)).toMatchObject(expected);
});
