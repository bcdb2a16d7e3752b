import { expect, test } from 'vitest';
import { revised } from '@/lib/library/restore/revised';

const mine = { id: 'a', note: '내 것', rev: 3 };
const theirs = { note: '남의 것', id: 'a', rev: 5 };

test.each([
  ['nothing changes', { ...theirs, note: '내 것' }, mine],
  ['it is theirs', { ...mine, note: '남의 것' }, { ...mine, note: '남의 것', rev: 5 }],
  ['it is of both', { ...mine, note: '내 것, 남의 것' }, { ...mine, note: '내 것, 남의 것', rev: 6 }],
])('a record that was joined: %s', (_, joined, expected) => {
  expect(revised(joined, mine, theirs)).toEqual(expected);
});

test('what is theirs at an older revision is newer than both', () => {
  expect(revised({ ...theirs, rev: 1 }, mine, { ...theirs, rev: 1 })).toMatchObject({ rev: 4 });
});
