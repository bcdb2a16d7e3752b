/**
 * A note stands after the address it belongs to, and may hold the lists that follow, which nobody closes it for. linkding
 * writes its notes behind the description, between marks.
 */
export function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.localName !== 'dd') return '';
  const own = Array.from(next.childNodes).filter((node) => !['DL', 'DT', 'P'].includes(node.nodeName));
  return own
    .map(textOf)
    .join('')
    .replace(/\[\/?linkding-notes\]/g, '\n\n')
    .trim();
}

/** Its words, with the lines that breaks and quotes make. */
function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType !== 1) return node.textContent ?? '';
  const text = [...node.childNodes].map(textOf).join('');
  return /^(?:BLOCKQUOTE|DIV|LI|PRE|UL|OL)$/.test(node.nodeName) ? `\n${text.trim()}\n` : text;
}
