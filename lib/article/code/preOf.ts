/** A code block of plain text, `language` in its class where it is known. */
export function preOf(document: Document, text: string, language: string): Element {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.className = `language-${language}`;
  // a parser drops a line break right after <pre>; <code> stands between, so nothing is lost
  code.textContent = text;
  pre.append(code);
  return pre;
}
