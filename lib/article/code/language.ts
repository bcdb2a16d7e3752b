import { isUnsaid, knownLanguage } from './languages';
import { classOf } from '../names';

/** `language-js`, `lang-js`, `highlight-source-js`, `brush: js`, `sourceCode-js`, Org's `src-js`, a notebook's `hl-ipython3` */
const marked =
  /(?:^|[\s;])(?:language|lang|highlight-source|highlight|brush|source|src|hl)[-:]\s*([a-z0-9+#._-]+)/gi;
const attributes = [
  'data-lang',
  'data-language',
  'data-ke-language',
  'data-code-language',
  'data-enlighter-language',
  'data-mode-id',
  'data-ch-lang',
  'data-syntax',
  'syntax',
  'language',
  'lang',
];

/**
 * The language of a code block, looked for on each element in turn: the code itself first, then what wraps it.
 * An empty string when it says "plain text", null when nothing says anything.
 */
export function languageOf(elements: readonly Element[]): string | null {
  let plain: string | null = null;
  for (const el of elements) {
    const found = fromAttributes(el) ?? fromClass(classOf(el));
    // highlighters say so of a language they do not know, which what stands around still names
    if (found) return found;
    plain ??= found;
  }
  return plain;
}

function fromAttributes(el: Element): string | null {
  for (const name of attributes) {
    const value = el.getAttribute(name)?.replace(/^lang(uage)?-/, '');
    if (!value || isUnsaid(value)) continue;
    const language = knownLanguage(value);
    if (language !== null) return language;
    // `lang` on an element is a human language unless it names a programming one
    if (name !== 'lang' && /^[a-z0-9+#._-]{1,20}$/i.test(value)) return value.toLowerCase();
  }
  return null;
}

function fromClass(classes: string): string | null {
  let unknown: string | null = null;
  for (const match of classes.matchAll(marked)) {
    const word = match[1]!.toLowerCase();
    const language = knownLanguage(word);
    if (language !== null) return language;
    if (/^\s*(language|lang|brush)/i.test(match[0]) && !isUnsaid(word)) unknown ??= word;
  }
  // several words of a letter or two are names that a bundler made up
  if (/\w{3}|^\S*$/.test(classes))
    for (const word of classes.split(/\s+/)) {
      const language = knownLanguage(word);
      if (language) return language;
    }
  // what a notebook printed
  return unknown ?? (/output/i.test(classes) ? '' : null);
}
