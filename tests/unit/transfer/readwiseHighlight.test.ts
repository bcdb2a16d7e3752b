import { expect, test } from 'vitest';
import type { Selector } from '@/lib/model/selectors';
import { readwiseHighlight } from '@/lib/transfer/readwiseHighlight';
import { words } from './out/sample';
import { highlight, post } from './services/records';

test('a text that is too long is cut between characters', () => {
  const long = readwiseHighlight(post, { ...highlight, text: `${'가'.repeat(8190)}😀` }, words)!;
  expect(long.text).toBe('가'.repeat(8190));
  expect(readwiseHighlight(post, { ...highlight, text: '반\ud83d' }, words)!.text).toBe('반\ufffd');
});

test('a picture without words is not sent', () => {
  expect(readwiseHighlight(post, { ...highlight, text: '', selectors: [] }, words)).toBeNull();
});

test('a post that came by its title alone has no address', () => {
  expect(readwiseHighlight({ ...post, url: 'title:x' }, highlight, words)).not.toHaveProperty('source_url');
});

test('colour, tags and the place of code stand in the note', () => {
  const code: Selector = { type: 'CodeSelector', block: 0, language: 'sql', startLine: 4, endLine: 4 };
  const sent = readwiseHighlight(post, { ...highlight, selectors: [code], text: 'select 1' }, words)!;
  expect(sent.note).toBe('.yellow .성능 .db-index\n쓰기는 느려진다\nsql, 4번째 줄');
});

test('a time that no calendar has is left out', () => {
  expect(readwiseHighlight(post, { ...highlight, createdAt: 1e99 }, words)).not.toHaveProperty(
    'highlighted_at',
  );
});
