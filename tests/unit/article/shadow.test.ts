// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shadowRoots } from '@/lib/article/shadow';
import { body } from './body';

const fill = (host: Element, html: string): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' });
  root.append(...body(html).childNodes);
  return root;
};

test('what an open shadow root shows stands in the copy, with its slots filled', () => {
  const page = body('<p>a</p><x-code><b slot="name">main.go</b>rest</x-code><p>z</p>');
  fill(page.querySelector('x-code')!, '<style>b{}</style><slot name="name"></slot><pre>func main()</pre>');
  const copy = page.cloneNode(true) as Element;
  expect(shadowRoots(page, copy)).toBe(1);
  expect(copy.querySelector('x-code')!.innerHTML).toBe('<b slot="name">main.go</b><pre>func main()</pre>');
  expect(page.querySelector('x-code')!.textContent).toBe('main.gorest');
});

test('roots within roots', () => {
  const page = body('<x-example><i>given</i></x-example>');
  const outer = fill(page.querySelector('x-example')!, '<x-bar></x-bar><x-code></x-code><slot></slot>');
  fill(outer.querySelector('x-bar')!, '<style>a{}</style>');
  fill(outer.querySelector('x-code')!, '<pre>a</pre>');
  const copy = page.cloneNode(true) as Element;
  shadowRoots(page, copy);
  expect(copy.querySelector('x-example')!.innerHTML).toBe(
    '<x-bar></x-bar><x-code><pre>a</pre></x-code><i>given</i>',
  );
});

test('a root that shows no text leaves the text below its host', () => {
  const page = body('<x-icon>text</x-icon>');
  fill(page.querySelector('x-icon')!, '<style>a{}</style><svg></svg>');
  const copy = page.cloneNode(true) as Element;
  expect(shadowRoots(page, copy)).toBe(0);
  expect(copy.textContent).toBe('text');
});
