// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFile } from '@/lib/transfer/in/readFile';

const read = (html: string) =>
  readFile(new TextEncoder().encode(html), (text) => new DOMParser().parseFromString(text, 'text/html'));

test('a page of the web is told from lists of addresses', () => {
  const html = '<!doctype html><html><body><p>글 <a href="https://dev.example">a</a></p></body></html>';
  expect(read(html)).toEqual({ kind: 'page', html, encoding: null });
  expect(
    read('<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://dev.example">a</A></DL>'),
  ).toMatchObject({
    kind: 'read',
    format: 'bookmarks',
  });
});
