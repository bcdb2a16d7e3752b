// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { elements } from '@/lib/article/allowlist';
import { showWhole } from '@/lib/reader/repair/showWhole';
import type { Captured } from '@/lib/reader/source';
import { body } from '../../article/body';

beforeAll(() => {
  // not in jsdom: what is left here is what our own sanitiser lets through
  Object.assign(Element.prototype, {
    setHTML(this: Element, html: string) {
      this.innerHTML = html;
    },
  });
});

const captured = {
  article: { images: [] },
  whole: { base: 'https://weir.example/posts/' },
} as unknown as Captured;

function shown(html: string) {
  const page = body(html);
  const root = document.createElement('div');
  return { page, root, of: showWhole(page, captured, root, '', new AbortController().signal) };
}

test('what a hostile page put into itself is neither run nor kept', () => {
  const { root } = shown(`
    <nav onclick="steal()" style="position:fixed" id="app" name="x"><form action="https://evil.example"><p>말</p></form></nav>
    <script>steal()</script><svg onload="steal()"><script>steal()</script></svg><iframe srcdoc="<p>x"></iframe>
    <a href="javascript:steal()">가</a><img src="x" onerror="steal()"><math><mtext><img src=x onerror=steal()></mtext></math>
    <galpi-code><button formaction="javascript:steal()">나</button></galpi-code><object data="x"></object>`);
  const names = new Set([...root.querySelectorAll('*')].map((el) => el.localName));
  expect([...names].filter((name) => !Object.hasOwn(elements, name) && name !== 'galpi-picture')).toEqual([]);
  expect(root.innerHTML).not.toMatch(/steal|evil|javascript:|style=|id=|name=|<form|href=/);
  expect(root.textContent).toContain('말');
});

test('boxes of any name can be pointed at, and lead back to what they show', () => {
  const { page, root, of } = shown('<main><header><p>가</p></header><x-box>나</x-box></main>');
  const box = page.querySelector('x-box')!;
  expect(of.of(box)!.textContent).toBe('나');
  expect(of.from(of.of(box)!)).toBe(box);
  expect(of.from(root.querySelector('p')!)).toBe(page.querySelector('p'));
  expect(of.of(page.querySelector('header')!)!.localName).toBe('div');
});
