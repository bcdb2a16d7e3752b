import { codeBlocks } from './blocks';
import { languageOf } from './language';
import { codeText, isNumbers } from './text';
import { type Widget, widgetOf } from './widget';

/**
 * Makes each code block one `<pre><code class="language-x">` of plain text, whatever a highlighter drew. It also keeps
 * Readability's hands off it: no class is left that looks like a comment, an extra or a menu, and no `<br>`.
 */
export function code(root: Element): number {
  let changed = 0;
  for (const block of codeBlocks(root)) {
    if (!root.contains(block)) continue;
    const { outer, caption, source, language } = drawnCode(block);
    const text = codeText(source);
    if (!text.trim()) continue;
    outer.replaceWith(plain(root.ownerDocument, text, language(), caption));
    changed++;
  }
  return changed;
}

/** A code block as a theme drew it: where its text is, and what is said of it. The page is only read. */
export function drawnCode(block: Element): Widget & { source: Element; language: () => string } {
  const { source, ...widget } = pick(block);
  const language = (): string => {
    const inner = [...source.querySelectorAll('code, pre')].filter((el) => !isNumbers(el));
    return languageOf([...inner.slice(0, 3), ...widget.chain]);
  };
  return { ...widget, source, language };
}

/** A caption may also stand in the `<pre>`, beside its `<code>`. */
function pick(block: Element): Widget & { source: Element } {
  const codes = block.tagName === 'PRE' ? block.querySelectorAll('code') : [];
  const only = codes.length === 1 ? codes[0]! : null;
  const widget = only && widgetOf(only);
  if (only && widget?.outer.contains(block)) return { ...widget, source: only };
  return { ...widgetOf(block), source: block };
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
