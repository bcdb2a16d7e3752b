export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something a screen reader finds in a view, closed shadow roots included. */
export interface AxNode {
  /** ARIA role: button, textbox, heading … */
  role: string;
  name: string;
  value: string;
  /** checked, pressed, selected, expanded, disabled, focused as far as they hold */
  states: ReadonlySet<string>;
  /** in CSS pixels of the view; null when it is not laid out */
  box(): Promise<Box | null>;
  /** scrolls it into view */
  reveal(): Promise<void>;
}

export type Named = string | RegExp;

export interface Wanted {
  /** how long to wait for it, ms */
  timeout?: number;
  /** which one of several, 0 is the first, -1 the last */
  nth?: number;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export function matches(node: AxNode, role: string, name: Named): boolean {
  if (node.role !== role) return false;
  const own = plain(node.name);
  return typeof name === 'string' ? own === plain(name) : name.test(own);
}
