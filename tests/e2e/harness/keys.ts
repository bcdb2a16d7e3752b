/** A key as both protocols want it: DOM key and code, Windows code (CDP), code point (WebDriver). */
export interface Key {
  key: string;
  code: string;
  windows: number;
  point: string;
  /** what the key writes; empty for the others */
  text: string;
}

const named: Record<string, [code: string, windows: number, point: string, text?: string]> = {
  Alt: ['AltLeft', 18, '\uE00A'],
  ArrowDown: ['ArrowDown', 40, '\uE015'],
  ArrowLeft: ['ArrowLeft', 37, '\uE012'],
  ArrowRight: ['ArrowRight', 39, '\uE014'],
  ArrowUp: ['ArrowUp', 38, '\uE013'],
  Backspace: ['Backspace', 8, '\uE003'],
  Control: ['ControlLeft', 17, '\uE009'],
  Delete: ['Delete', 46, '\uE017'],
  End: ['End', 35, '\uE010'],
  Enter: ['Enter', 13, '\uE007', '\r'],
  Escape: ['Escape', 27, '\uE00C'],
  Home: ['Home', 36, '\uE011'],
  PageDown: ['PageDown', 34, '\uE00F'],
  PageUp: ['PageUp', 33, '\uE00E'],
  Shift: ['ShiftLeft', 16, '\uE008'],
  Space: ['Space', 32, ' ', ' '],
  Tab: ['Tab', 9, '\uE004'],
};

const signs: Record<string, [code: string, windows: number]> = {
  '/': ['Slash', 191],
  '?': ['Slash', 191],
  ',': ['Comma', 188],
  '.': ['Period', 190],
  '-': ['Minus', 189],
  '=': ['Equal', 187],
  '[': ['BracketLeft', 219],
  ']': ['BracketRight', 221],
};

/** `Enter`, `a`, `H`, `3`, `/`: whatever a person can press. */
export function keyOf(name: string): Key {
  const special = named[name];
  if (special) {
    const [code, windows, point, text = ''] = special;
    return { key: name === 'Space' ? ' ' : name, code, windows, point, text };
  }
  const upper = name.toUpperCase();
  const [code, windows] = /^[A-Z]$/.test(upper)
    ? ([`Key${upper}`, upper.charCodeAt(0)] as const)
    : /^[0-9]$/.test(name)
      ? ([`Digit${name}`, name.charCodeAt(0)] as const)
      : (signs[name] ?? (['', 0] as const));
  return { key: name, code, windows, point: name, text: name };
}

/** `Alt+Shift+H` as its modifiers and its key. */
export function chordOf(keys: string): { modifiers: string[]; key: Key } {
  const parts = keys.split('+');
  const last = parts.pop()!;
  return {
    modifiers: parts,
    key: keyOf(parts.includes('Shift') && last.length === 1 ? last.toUpperCase() : last),
  };
}
