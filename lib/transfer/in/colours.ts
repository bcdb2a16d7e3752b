import { isColour, type Colour } from '@/lib/model/colour';

const near: ReadonlyMap<string, Colour> = new Map([
  ['orange', 'yellow'],
  ['brown', 'yellow'],
  ['gold', 'yellow'],
  ['teal', 'green'],
  ['lime', 'green'],
  ['cyan', 'blue'],
  ['aqua', 'blue'],
  ['red', 'pink'],
  ['magenta', 'pink'],
  ['purple', 'violet'],
  ['indigo', 'violet'],
]);

/** The nearest of our five colours; yellow where none is named. */
export function colourOf(name: unknown): Colour {
  const known = typeof name === 'string' ? name.trim().toLowerCase() : '';
  return isColour(known) ? known : (near.get(known) ?? 'yellow');
}
