import { make } from '../make';

/** A code block of plain text, `language` in its class where it is known. */
export function preOf(near: Node, text: string, language: string): Element {
  const code = make(near, 'code', text);
  if (language) code.className = `language-${language}`;
  // a parser drops a line break right after <pre>; <code> stands between, so nothing is lost
  return make(near, 'pre', code);
}
