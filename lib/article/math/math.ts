import { make } from '../make';
import { classOf, findAll } from '../names';
import type { InPieces } from '@/lib/model/inPieces';
import { each } from '../step';
import { texOf } from './mathml';
import { bare, looksLikeTex } from './tex';

/** Marks `<code>` that holds a formula: our own form, which the reading view draws. The text of the article is its TeX. */
const TEX = 'data-galpi-tex';

const drawnByMathJax2 =
  '.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML, .MJXc-display';

/** Where renderers keep the TeX of what they drew. In a cell of a table it is what a spreadsheet calculates. */
const names = ['data-tex', 'data-latex', 'data-formula'];
const withTex = names.map((name) => `[${name}]:not(td)`).join();

/** Each formula becomes one `<code data-galpi-tex="inline|block">` of TeX, whatever drew it and however often. */
export function* math(root: Element): InPieces<number> {
  let changed = 0;
  const put = (el: Element, tex: string, block: boolean): void => {
    if (!tex || !root.contains(el)) return;
    const code = make(root, 'code', tex);
    code.setAttribute(TEX, block ? 'block' : 'inline');
    el.replaceWith(code);
    changed++;
  };
  for (const script of findAll(root, 'script[type^="math/tex"]')) {
    // a preview and a drawing at most
    for (let i = 0; i < 2; i++) {
      const before = script.previousElementSibling;
      if (before?.matches(drawnByMathJax2)) before.remove();
    }
    put(script, bare(script.textContent), /mode=display/.test(script.getAttribute('type') ?? ''));
  }
  const drawn = `.katex-display, .katex, .mwe-math-element, mjx-container, ${withTex}`;
  yield* each(findAll(root, drawn), (el) => {
    if (!root.contains(el)) return;
    const inner = el.querySelector('math, [data-mml-node="math"]');
    const tex = declared(el) || (inner ? texOf(inner) : '');
    put(el, tex, isBlock(el) || inner?.getAttribute('display') === 'block');
  });
  yield* each(findAll(root, 'math'), (el) => put(el, texOf(el), el.getAttribute('display') === 'block'));
  for (const el of findAll(
    root,
    '.math, .math-container, .arithmatex, math-renderer, .MathJax_Preview, mjx-assistive-mml',
  )) {
    const text = el.textContent.trim();
    if (el.querySelector('code, p') || !isDelimited(text)) continue;
    // as it stands in the page, dollars and all: the page shows it so when its script does not run
    put(el, text, isBlock(el) || /^(?:\$\$|\\\[|\\begin)/.test(text));
  }
  for (const img of root.querySelectorAll('img[alt]')) {
    const tex = bare(img.getAttribute('alt') ?? '');
    if (isFormula(img) && looksLikeTex(tex)) put(img, tex, isAlone(img));
  }
  return changed;
}

/** TeX that a renderer kept beside what it drew. */
function declared(el: Element): string {
  const holder = el.closest(withTex) ?? el.querySelector(withTex);
  const named = names.map((name) => holder?.getAttribute(name)).find(Boolean) ?? '';
  return bare(el.querySelector('annotation[encoding*="tex" i]')?.textContent || named);
}

function isBlock(el: Element): boolean {
  return (
    el.getAttribute('display') === 'true' ||
    /^(?:DIV|SECTION)$/.test(el.tagName) ||
    /(?:^|[\s-])(?:display|block)(?:$|[\s-])/.test(classOf(el))
  );
}

function isDelimited(text: string): boolean {
  return /^(?:\$[\s\S]+\$|\\\([\s\S]+\\\)|\\\[[\s\S]+\\\]|\\begin\{[\s\S]+\})$/.test(text);
}

/** Services that draw formulas say so in the class or the path of the picture. */
function isFormula(img: Element): boolean {
  return /(?:^|[\s_\-/?=.])(?:la)?tex|math|equation|formula/i.test(
    `${classOf(img)} ${img.getAttribute('src') ?? ''}`,
  );
}

function isAlone(img: Element): boolean {
  return img.parentElement !== null && !/\S/.test(img.parentElement.textContent) && !img.closest('li, td');
}
