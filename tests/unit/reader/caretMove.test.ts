import { describe, expect, test } from 'vitest';
import { caretMove } from '@/lib/reader/caretMove';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('caretMove', () => {
  test.each([
    [{ key: 'ArrowLeft' }, ['move', 'backward', 'character', 1]],
    [{ key: 'ArrowRight', ctrlKey: true }, ['move', 'forward', 'word', 1]],
    [{ key: 'ArrowRight', altKey: true }, ['move', 'forward', 'word', 1]],
    [{ key: 'ArrowRight', metaKey: true }, ['move', 'forward', 'lineboundary', 1]],
    [{ key: 'ArrowDown', shiftKey: true }, ['extend', 'forward', 'line', 1]],
    [{ key: 'ArrowUp', ctrlKey: true }, ['move', 'backward', 'paragraph', 1]],
    [{ key: 'Home' }, ['move', 'backward', 'lineboundary', 1]],
    [{ key: 'End', ctrlKey: true, shiftKey: true }, ['extend', 'forward', 'documentboundary', 1]],
    [{ key: 'PageDown' }, ['move', 'forward', 'line', 10]],
  ])('%o moves %o', (keys, [alter, direction, granularity, times]) => {
    expect(caretMove({ ...none, ...keys })).toEqual({ alter, direction, granularity, times });
  });

  test('other keys are not the caret’s', () => {
    expect(caretMove({ ...none, key: 'a' })).toBeNull();
  });
});
