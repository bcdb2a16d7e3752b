import { make } from '../make';

/** Leaves nothing of a widget but its code, below a title as themes write it. */
export function titled(widget: Element, title: string | null | undefined, code: Element): void {
  const line = make(widget, 'div', title ?? '');
  line.className = 'code-title';
  widget.replaceChildren(line, code);
}
