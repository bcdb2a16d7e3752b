// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { drawMath, frameMath } from '@/lib/reader/math';

test('a formula is drawn beside its source, which stays the text', async () => {
  document.body.innerHTML =
    '<p>so <code data-galpi-tex="inline">x^2</code> and <code data-galpi-tex="block">\\frac{a}{b}</code></p>';
  const before = document.body.textContent;
  const source = document.querySelector('code')!.firstChild!;
  frameMath(document.body);
  const range = document.createRange();
  range.selectNodeContents(source);
  await drawMath(document.body);
  expect(document.body.textContent).toBe(before);
  expect(range.toString()).toBe('x^2');
  const [inline, block] = document.querySelectorAll<HTMLElement>('galpi-math');
  expect(inline!.shadowRoot!.querySelector('math msup')).not.toBeNull();
  // jsdom gives MathML no `style`, which formulas on their own line need
  expect(block!.dataset).toHaveProperty('block');
});

test('what is no TeX stays as it is', async () => {
  document.body.innerHTML = '<p><code data-galpi-tex="inline">\\frac{</code></p>';
  frameMath(document.body);
  await drawMath(document.body);
  expect(document.querySelector('galpi-math')!.shadowRoot).toBeNull();
});
