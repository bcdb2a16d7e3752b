// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shadowRoots } from '@/lib/article/shadow';
import { body } from './body';

test('what an open shadow root shows stands in the copy, with its slots filled', () => {
  const page = body('<p>a</p><x-code><b slot="name">main.go</b>rest</x-code><p>z</p>');
  const host = page.querySelector('x-code')!;
  const root = host.attachShadow({ mode: 'open' });
  root.append(...body('<style>b{}</style><slot name="name"></slot><pre>func main()</pre>').childNodes);
  const copy = page.cloneNode(true) as Element;
  expect(shadowRoots(page, copy)).toBe(1);
  expect(copy.querySelector('x-code')!.innerHTML).toBe('<b slot="name">main.go</b><pre>func main()</pre>');
  expect(page.querySelector('x-code')!.textContent).toBe('main.gorest');
});
