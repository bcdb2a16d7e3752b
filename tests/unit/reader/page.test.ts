// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createPage } from '@/lib/reader/page';

test('a layout is counted when the article changes its size, and when what stands around it does', () => {
  const changed = new Map<Element, () => void>();
  // not in jsdom
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe(element: Element): void {
        changed.set(element, this.#tell);
      }
      disconnect(): void {
        changed.clear();
      }
    },
  );
  const life = new AbortController();
  const page = createPage(life.signal);
  document.body.innerHTML = '<main><header></header><article><p>글</p></article></main>';
  const article = document.querySelector('article')!;
  page.show(article);
  changed.get(article)!();
  expect(page.layout.value).toBe(1);
  // a title that gets another line moves the article and leaves its size alone
  changed.get(document.querySelector('main')!)!();
  expect(page.layout.value).toBe(2);
  life.abort();
  expect(changed.size).toBe(0);
  vi.unstubAllGlobals();
});
