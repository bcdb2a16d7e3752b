// @vitest-environment jsdom
import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { math } from '@/lib/article/math/math';
import { after, body } from '../body';

const inline = (tex: string): string => `<code data-galpi-tex="inline">${tex}</code>`;
const block = (tex: string): string => `<code data-galpi-tex="block">${tex}</code>`;

describe('a formula is TeX, once', () => {
  test.each([
    [
      'KaTeX',
      '<p>so <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span></p>',
      `<p>so ${inline('x^2')}</p>`,
    ],
    [
      'KaTeX on its own line',
      '<span class="katex-display"><span class="katex"><math display="block"><annotation encoding="application/x-tex">a+b</annotation></math></span></span>',
      block('a+b'),
    ],
    [
      'MathJax 2',
      '<span class="MathJax_Preview"></span><div class="MathJax_Display">E=mc2</div><script type="math/tex; mode=display">% <![CDATA[\nE = mc^2 %]]></script>',
      block('E = mc^2'),
    ],
    [
      'MathJax 3 without its source',
      '<mjx-container display="true"><mjx-math>x</mjx-math><mjx-assistive-mml><math><mfrac><mn>1</mn><msup><mi>n</mi><mn>2</mn></msup></mfrac></math></mjx-assistive-mml></mjx-container>',
      block('\\frac{1}{n^{2}}'),
    ],
    [
      'MathJax as a drawing alone',
      '<mjx-container jax="SVG"><svg><g data-mml-node="math"><g data-mml-node="msub"><g data-mml-node="mi"><path data-c="1D461"></path></g><g data-mml-node="TeXAtom"><g data-mml-node="mn"><path data-c="31"></path><path data-c="32"></path></g></g></g></g></svg></mjx-container>',
      inline('t_{12}'),
    ],
    ['MathML with alttext', '<math alttext="\\pi r^2"><mi>π</mi></math>', inline('\\pi r^2')],
    ['not rendered yet', '<span class="math inline">\\(a_i\\)</span>', inline('\\(a_i\\)')],
    ['between dollars', '<span class="math-container">$$n \\log n$$</span>', block('$$n \\log n$$')],
    [
      'a picture',
      '<p>is <img class="latex" alt="$\\sqrt{2}$" src="/1.png"> here</p>',
      `<p>is ${inline('\\sqrt{2}')} here</p>`,
    ],
    ['an attribute', '<span class="ztext" data-tex="k_1">k1</span>', inline('k_1')],
    [
      'an attribute of a drawing and of what holds it',
      '<span data-formula="x_1"><span data-formula="x_1"></span></span>',
      inline('x_1'),
    ],
    [
      'none in the cell of a spreadsheet',
      '<table><tbody><tr><td data-formula="=SUM(A1)">3</td></tr></tbody></table>',
      '<table><tbody><tr><td data-formula="=SUM(A1)">3</td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => expect(after(math, html)).toBe(expected));

  test.each([
    ['a hat', '<mover><mi>x</mi><mo stretchy="false">^</mo></mover>', '\\overset{ˆ}{x}'],
    ['a tilde', '<mover><mi>x</mi><mo stretchy="false">~</mo></mover>', '\\overset{∼}{x}'],
    ['words', '<mtext>50% of a_b &amp; {c}</mtext>', '\\text{50\\% of a\\_b \\& \\{c\\}}'],
    ['a long name', '<mi>max_x</mi>', '\\operatorname{max\\_x}'],
    ['money', '<mo>$</mo><mn>5</mn>', '\\$5'],
    ['a difference of sets', '<mi>A</mi><mo>\\</mo><mi>B</mi>', 'A∖B'],
    [
      'a binomial',
      '<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>',
      '({{n}\\atop{k}})',
    ],
    ['room', '<mphantom><mo>(</mo></mphantom><mi>x</mi>', 'x'],
  ])('%s in MathML is TeX that can be drawn', (_, html, tex) => {
    const { textContent } = body(after(math, `<math>${html}</math>`));
    expect(textContent).toBe(tex);
    expect(() => temml.renderToString(tex, { throwOnError: true })).not.toThrow();
  });

  test.each([
    ['a picture about mathematics', '<img alt="Our maths class" src="/math/class.png">'],
    ['a topic named math', '<div class="math"><p>Prices in $ or €</p></div>'],
  ])('%s stays', (_, html) => expect(after(math, html)).toBe(html));
});
