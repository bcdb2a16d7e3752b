// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { joinNotes, unite } from '@/lib/library/importing/incoming';
import { isElsewhere } from '@/lib/library/importing/isElsewhere';
import { highlight, item } from './items';

test.each([
  ['', '나', '나'],
  ['가', '', '가'],
  ['가', '가', '가'],
  ['가', '가\n나', '가\n나'],
  ['첫 줄\n\n- 목록', '- 목록', '첫 줄\n\n- 목록'],
  ['첫 줄\n\n- 목록', '첫 줄 - 목록', '첫 줄\n\n- 목록'],
  ['중요', '중요하지 않음', '중요\n\n중요하지 않음'],
  ['가', '나', '가\n\n나'],
])('of the notes %j and %j', (one, other, both) => {
  expect(joinNotes(one, other)).toBe(both);
});

describe('passages of the same words', () => {
  const marks = (...all: Parameters<typeof highlight>[1][]): number =>
    unite([item({ highlights: all.map((given) => highlight('React', given)) })]).posts[0]!.highlights.length;

  test('in two places are two', () => {
    expect(marks({ prefix: '첫 ', suffix: ' 는' }, { prefix: '둘째 ', suffix: ' 도' })).toBe(2);
    expect(marks({ position: { start: 5, end: 10 } }, { position: { start: 105, end: 110 } })).toBe(2);
  });

  test('in one place, or in none that is told, are one', () => {
    expect(marks({ prefix: '글의 첫 ', suffix: ' 는' }, { prefix: '첫 ', suffix: ' 는 좋다' })).toBe(1);
    expect(marks({ prefix: '첫 ', suffix: ' 는' }, {})).toBe(1);
    expect(marks({}, {})).toBe(1);
  });
});

test.each([
  [{ prefix: '가 나', suffix: '다' }, { prefix: '나', suffix: '다 라' }, false],
  [{ prefix: '가', suffix: '' }, { prefix: '나', suffix: '' }, true],
  [{ prefix: '가', suffix: '다' }, { prefix: '가', suffix: '라' }, true],
  [{ prefix: '', suffix: '' }, { prefix: '나', suffix: '라' }, false],
])('%j and %j', (one, other, elsewhere) => {
  expect(isElsewhere(one, other)).toBe(elsewhere);
});
