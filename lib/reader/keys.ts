import { colours, type Colour } from '@/lib/model/colour';

export type Command =
  | { do: 'colour'; colour: Colour }
  | {
      do:
        | 'note'
        | 'copy'
        | 'remove'
        | 'next'
        | 'previous'
        | 'nextPost'
        | 'previousPost'
        | 'caret'
        | 'keys'
        | 'escape'
        | 'undo'
        | 'save';
    };

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

const letters: Record<string, Exclude<Command['do'], 'colour'>> = {
  KeyN: 'note',
  KeyC: 'copy',
  KeyJ: 'next',
  KeyK: 'previous',
  BracketRight: 'nextPost',
  BracketLeft: 'previousPost',
  KeyV: 'caret',
  KeyS: 'save',
  Delete: 'remove',
  Backspace: 'remove',
};

/** What a key asks for. Letters are told by their place on the keyboard: with a Korean layout N types ㅜ. */
export function commandOf(event: Pressed): Command | null {
  const { code, key } = event;
  if (key === 'Escape') return { do: 'escape' };
  const primary = event.ctrlKey || event.metaKey;
  if (primary && code === 'KeyZ' && !event.shiftKey) return { do: 'undo' };
  if (primary || event.altKey) return null;
  if (key === '?') return { do: 'keys' };
  if (event.shiftKey) return null;
  const colour = colours[Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1]) - 1];
  if (colour) return { do: 'colour', colour };
  const named = letters[code];
  return named ? { do: named } : null;
}

/** Whether keys typed here are meant for a text field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}
