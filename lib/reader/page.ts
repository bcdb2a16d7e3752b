import { signal, type ReadonlySignal } from '@preact/signals';
import { articleText, type ArticleText } from '@/lib/anchor/text';

/** The article as it stands on screen. */
export interface Page {
  root: HTMLElement;
  text: ArticleText;
}

export interface PageState {
  /** `null` until the article is there */
  page: ReadonlySignal<Page | null>;
  /** counts layouts */
  layout: ReadonlySignal<number>;
  show: (root: HTMLElement) => void;
}

export function createPage(life: AbortSignal): PageState {
  const page = signal<Page | null>(null);
  const layout = signal(0);
  const observer = new ResizeObserver(() => {
    layout.value += 1;
  });
  life.addEventListener('abort', () => observer.disconnect());
  return {
    page,
    layout,
    show(root) {
      page.value = { root, text: articleText(root) };
      observer.observe(root);
      // what stands above the article moves it, and leaves its size alone
      if (root.parentElement) observer.observe(root.parentElement, { box: 'border-box' });
    },
  };
}
