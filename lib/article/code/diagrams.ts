import { decoded } from '@/lib/model/decoded';
import { findAll } from '../names';
import { preOf } from './preOf';

const mermaid =
  /^\s*(?:%%|---\n|graph\s|flowchart\s|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt\s|pie\s|journey\s|gitGraph|mindmap\s|timeline\s|quadrantChart|C4[A-Z]|sankey|xychart|block-beta|architecture|kanban\s|requirementDiagram|zenuml)/;
const plantuml = /^\s*@start[a-z]+/;
const sources = [
  'data-source',
  'data-code',
  'data-content',
  'data-original',
  'data-mermaid',
  'data-mermaid-source',
];

/** Diagrams as the text they are written in. Once drawn, that is only possible where the page kept it. */
export function diagrams(root: Element): number {
  let changed = 0;
  for (const el of findAll(root, '.mermaid, .plantuml, [data-mermaid-source], .language-mermaid')) {
    if (!root.contains(el)) continue;
    if (el.matches('pre, code') && !el.querySelector('svg')) {
      // the source that a script hid when it drew the picture
      for (const hidden of [el, el.closest('pre')]) hidden?.removeAttribute('style');
      continue;
    }
    const text = sourceOf(el);
    if (text === null) continue;
    const outer = el.closest('pre') ?? el;
    outer.replaceWith(preOf(root, text, plantuml.test(text) ? 'plantuml' : 'mermaid'));
    changed++;
  }
  return changed;
}

function sourceOf(el: Element): string | null {
  for (const holder of [el, el.parentElement, ...el.querySelectorAll('[data-source], [data-code]')]) {
    for (const name of sources) {
      const value = decoded(holder?.getAttribute(name) ?? '');
      if (isDiagram(value)) return value;
    }
  }
  if (el.querySelector('svg, pre')) return null;
  const copy = el.cloneNode(true) as Element;
  // in a label of a node it is a line break of the language
  for (const br of copy.querySelectorAll('br')) br.replaceWith('<br>');
  const text = copy.textContent;
  return isDiagram(text) ? text : null;
}

function isDiagram(text: string): boolean {
  return mermaid.test(text) || plantuml.test(text);
}
