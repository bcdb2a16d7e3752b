import { codeBlocks } from './blocks';
import { languageOf } from './language';
import { codeText } from './text';
import { widgetOf } from './widget';

/**
 * Makes each code block one `<pre><code class="language-x">` of plain text, whatever a highlighter drew. It also keeps
 * Readability's hands off it: no class is left that looks like a comment, an extra or a menu, and no `<br>`.
 */
export function code(root: Element): number {
  let changed = 0;
  for (const block of codeBlocks(root)) {
    if (!root.contains(block)) continue;
    const { outer, chain, caption } = widgetOf(block);
    const text = codeText(block);
    if (!text.trim()) continue;
    const inner = [...block.querySelectorAll('code, pre')].filter((el) => el.textContent?.trim());
    const language = languageOf([...inner.slice(0, 3), ...chain]);
    outer.replaceWith(plain(root.ownerDocument, text, language, caption));
    changed++;
  }
  return changed;
}

function plain(document: Document, text: string, language: string, file: string): Element {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.className = `language-${language}`;
  if (file) pre.setAttribute('data-file', file);
  // a parser drops a line break right after <pre>; <code> stands between, so nothing is lost
  code.textContent = text;
  pre.append(code);
  return pre;
}
