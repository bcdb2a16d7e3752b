import { describe, expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { mismatched, missing, unused } from '../../../scripts/house/locales.ts';

const messages = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).map(([key, message]) => [key, { message }]));

describe('messages', () => {
  test('that one language lacks are found', () => {
    expect(missing(messages({ a: '가', b: '나' }), messages({ a: 'a', c: 'c' }))).toEqual([
      'en lacks "b"',
      'ko lacks "c"',
    ]);
  });

  test('with other placeholders are found, plural pairs aside', () => {
    const ko = messages({ a: '$1에서 $2', b: '$1', note_one: '메모 $1개' });
    const en = messages({ a: '$2 of $1', b: 'b', note_one: 'a note' });
    expect(mismatched(ko, en)).toEqual(['"b" has [$1] in ko, [] in en']);
  });

  test('that count posts, highlights or notes in English have a form for one', () => {
    const counting = Object.entries(en).filter(([, { message }]) =>
      /\$\d (?:posts|highlights|notes)\b/.test(message),
    );
    expect(counting.map(([key]) => key).filter((key) => !key.endsWith('_other'))).toEqual([]);
  });

  test.each([
    [`t('save')`, ['save'], []],
    [`label: "save"`, ['save'], []],
    ['t(`colour_${colour}`)', ['colour_red'], []],
    [`t.count('notes', n)`, ['notes_one', 'notes_other'], []],
    ['__MSG_extName__', ['extName'], []],
    [`t('saved')`, ['save'], ['"save" is used nowhere']],
    ['`p${number}`', ['paste'], ['"paste" is used nowhere']],
  ])('in %s', (source, keys, expected) => {
    expect(unused(keys, [source])).toEqual(expected);
  });
});
