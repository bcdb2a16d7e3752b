import { expect, test } from 'vitest';
import { obsidianNote } from '@/lib/transfer/services/obsidian';

test('a short note is in the address', () => {
  const { url, clipboard } = obsidianNote(
    { vault: '내 노트', folder: '읽은 글/개발' },
    '인덱스',
    '# 제목 & 100%\n',
  );
  expect(clipboard).toBeNull();
  const { host, searchParams } = new URL(url);
  expect(host).toBe('new');
  expect(Object.fromEntries(searchParams)).toEqual({
    vault: '내 노트',
    file: '읽은 글/개발/인덱스',
    content: '# 제목 & 100%\n',
  });
  // Obsidian reads `+` as it stands.
  expect(url).not.toContain('+');
});

test('a long one is taken from the clipboard', () => {
  const markdown = '가나다라 '.repeat(500);
  const { url, clipboard } = obsidianNote({ vault: '', folder: '' }, '인덱스', markdown);
  expect(clipboard).toBe(markdown);
  expect(url).toBe('obsidian://new?file=%EC%9D%B8%EB%8D%B1%EC%8A%A4&clipboard');
  expect(obsidianNote({ vault: '', folder: '' }, 'a', '반\ud83d').url).toContain('%EF%BF%BD');
});
