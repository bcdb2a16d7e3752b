// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { commandOf, isTyping } from '@/lib/reader/keys';

const none = { code: '', key: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('commandOf', () => {
  test.each([
    [
      { code: 'Digit1', key: '1' },
      { do: 'colour', colour: 'yellow' },
    ],
    [
      { code: 'Numpad5', key: '5' },
      { do: 'colour', colour: 'violet' },
    ],
    [{ code: 'KeyN', key: 'n' }, { do: 'note' }],
    [{ code: 'KeyN', key: 'ㅜ' }, { do: 'note' }],
    [{ code: 'KeyV', key: 'ㅍ' }, { do: 'caret' }],
    [{ code: 'Slash', key: '?', shiftKey: true }, { do: 'keys' }],
    [{ code: 'KeyZ', key: 'z', ctrlKey: true }, { do: 'undo' }],
    [{ code: 'KeyZ', key: 'z', metaKey: true }, { do: 'undo' }],
    [{ code: 'Escape', key: 'Escape' }, { do: 'escape' }],
  ])('%o is %o', (keys, command) => {
    expect(commandOf({ ...none, ...keys })).toEqual(command);
  });

  test.each([
    [{ code: 'Digit6', key: '6' }],
    [{ code: 'KeyC', key: 'c', ctrlKey: true }],
    [{ code: 'KeyN', key: 'n', altKey: true }],
    [{ code: 'KeyZ', key: 'Z', ctrlKey: true, shiftKey: true }],
    [{ code: 'Digit1', key: '!', shiftKey: true }],
  ])('%o is left to the browser', (keys) => {
    expect(commandOf({ ...none, ...keys })).toBeNull();
  });
});

test('keys belong to a text field, not to a switch', () => {
  const input = (type: string): HTMLInputElement => Object.assign(document.createElement('input'), { type });
  expect(isTyping(document.createElement('textarea'))).toBe(true);
  expect(isTyping(input('search'))).toBe(true);
  expect(isTyping(input('checkbox'))).toBe(false);
  expect(isTyping(document.body)).toBe(false);
});
