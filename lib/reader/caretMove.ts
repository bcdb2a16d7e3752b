export interface Move {
  alter: 'move' | 'extend';
  direction: 'forward' | 'backward';
  granularity: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'documentboundary';
  times: number;
}

// Lines of a page, as far as a reader is concerned: enough to move on, few enough to keep the place.
const PAGE = 10;

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means to the caret, `null` when it is not the caret's. Ctrl, and Alt on a Mac, moves by words. */
export function caretMove({ key, shiftKey, ctrlKey, altKey, metaKey }: Keys): Move | null {
  const far = ctrlKey || altKey;
  const alter = shiftKey ? 'extend' : 'move';
  const to = (direction: Move['direction'], granularity: Move['granularity'], times = 1): Move => ({
    alter,
    direction,
    granularity,
    times,
  });
  switch (key) {
    case 'ArrowLeft':
      return to('backward', metaKey ? 'lineboundary' : far ? 'word' : 'character');
    case 'ArrowRight':
      return to('forward', metaKey ? 'lineboundary' : far ? 'word' : 'character');
    case 'ArrowUp':
      return to('backward', metaKey ? 'documentboundary' : far ? 'paragraph' : 'line');
    case 'ArrowDown':
      return to('forward', metaKey ? 'documentboundary' : far ? 'paragraph' : 'line');
    case 'Home':
      return to('backward', far ? 'documentboundary' : 'lineboundary');
    case 'End':
      return to('forward', far ? 'documentboundary' : 'lineboundary');
    case 'PageUp':
      return to('backward', 'line', PAGE);
    case 'PageDown':
      return to('forward', 'line', PAGE);
    default:
      return null;
  }
}
