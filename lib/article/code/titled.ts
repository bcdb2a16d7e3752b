/** Leaves nothing of a widget but its code, below a title as themes write it. */
export function titled(widget: Element, title: string | null | undefined, code: Element): void {
  const line = widget.ownerDocument.createElement('div');
  line.className = 'code-title';
  line.textContent = title ?? '';
  widget.replaceChildren(line, code);
}
