// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Cuts } from '@/lib/article/content/cuts';
import { body } from '../body';

const page = '<nav>a</nav><img><main><p>b</p><div><p>c</p><p>d</p></div>e<p>f</p></main><footer>g</footer>';

test('a page as it was is had again while it is asked for, in whatever order it was cut', () => {
  const root = body(page);
  const main = root.querySelector('main')!;
  const cuts = new Cuts();
  for (const selector of ['div > p', 'footer', 'div', 'nav', 'main > p'])
    cuts.take(root.querySelector(selector)!);
  cuts.take(root.querySelector('img')!, main);
  cuts.take(main.querySelector('p')!);
  const cut = root.innerHTML;
  expect(cut).toBe('<main><img>e</main>');
  expect(cuts.undone((made) => [root.innerHTML, made.length])).toEqual([page, 7]);
  expect(root.innerHTML).toBe(cut);
});

test('what work throws leaves it cut', () => {
  const root = body(page);
  const cuts = new Cuts();
  cuts.take(root.querySelector('main')!);
  expect(() =>
    cuts.undone(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(root.querySelector('main')).toBeNull();
});

test('what stands nowhere is not cut', () => {
  const cuts = new Cuts();
  cuts.take(document.createElement('p'));
  expect(cuts.undone((made) => made)).toEqual([]);
});
