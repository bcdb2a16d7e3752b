import { isNumbers } from './dirt';
import { languageOfFile } from './fileLanguage';
import type { Label } from './label';
import { languageOf } from './language';
import { type Widget, widgetOf } from './widget';

/** A code block as a theme drew it: where its text is, and what is said of it. */
export interface DrawnCode extends Omit<Widget, 'language'> {
  source: Element;
  /** what names the language, from the surest to the least: markup, labels, the file; "text" where they say it is none */
  language: () => string;
}

/** `tab` is the label of the tab that opens the block. The page is only read. */
export function drawnCode(block: Element, tab?: Label): DrawnCode {
  const { source, ...widget } = pick(block);
  const language = (): string => {
    const inner = [...source.querySelectorAll('code, pre')].filter((el) => !isNumbers(el));
    const said = languageOf([...inner.slice(0, 3), ...widget.chain]);
    const labelled = widget.language || tab?.language || languageOfFile(widget.file || (tab?.file ?? ''));
    return said || labelled || (said === '' ? 'text' : '');
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
