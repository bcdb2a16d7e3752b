/** Our own form of a note, tip or warning: `<aside data-galpi-callout="kind">`; its title is a first strong line. */
export const CALLOUT = 'data-galpi-callout';

const LONGEST = 4000; // characters; more than that is a theme that named the whole article a "note"
const boxes =
  /(?:^|\s|-)(?:admonition|admonitionblock|alert|callout|custom-block|hint-container|markdown-alert|bs-callout|notion-callout|notices?)(?:$|\s|-|_)/i;
const bareBoxes = /^(?:note|hint|tip|info|warning|caution|danger|important)(?:\s|$)/i;
const kinds: readonly [string, RegExp][] = [
  ['danger', /danger|error|fail(?:ure)?|bug/],
  ['warning', /warn(?:ing)?|caution|attention/],
  ['tip', /tip|hint|success|check|done/],
  ['info', /info|important|abstract|summary|todo|question/],
];
const titles =
  '.admonition-title, .admonition-heading, [class*="admonitionHeading"], .custom-block-title, .hint-container-title, .markdown-alert-title, .alert-title, .alert-heading, .callout-title';

/** Admonitions of Docusaurus, VuePress, MkDocs, Sphinx, GitHub, Obsidian, Asciidoctor, Hugo and Hexo themes as one form. */
export function callouts(root: Element): number {
  let changed = 0;
  for (const el of root.querySelectorAll(
    'div[class], aside[class], section[class], blockquote[class], [data-callout]',
  )) {
    const name = el.getAttribute('class') ?? '';
    const own = el.getAttribute('data-callout');
    if (own === null && !boxes.test(name) && !bareBoxes.test(name.trim())) continue;
    const length = (el.textContent ?? '').trim().length;
    if (!root.contains(el) || length === 0 || length > LONGEST || el.querySelector('h1, h2')) continue;
    // a part of one, such as its title or its body
    if (el.parentElement?.closest(`[${CALLOUT}]`)) continue;
    const aside = el.ownerDocument.createElement('aside');
    aside.setAttribute(CALLOUT, kindOf(own ?? name));
    if (el.id) aside.id = el.id;
    aside.append(...el.childNodes);
    strong(aside.querySelector(titles));
    el.replaceWith(aside);
    changed++;
  }
  return changed;
}

function kindOf(name: string): string {
  const words = name.toLowerCase().split(/[\s_-]+/);
  return (
    kinds.find(([, kind]) => words.some((word) => new RegExp(`^(?:${kind.source})$`).test(word)))?.[0] ??
    'note'
  );
}

function strong(title: Element | null): void {
  const text = (title?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!title || !text) return;
  const line = title.ownerDocument.createElement('p');
  const words = title.ownerDocument.createElement('strong');
  words.textContent = text;
  line.append(words);
  title.replaceWith(line);
}
