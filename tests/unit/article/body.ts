import { type Page, runSteps, type Step } from '@/lib/article/step';

/** The body of a page with this content. */
export function body(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
}

export const page = (over: Partial<Page> = {}): Page => ({
  url: 'https://blog.example/posts/1',
  base: 'https://blog.example/posts/1',
  title: '',
  tags: [],
  ...over,
});

/** What a step makes of some HTML. */
export function after(run: Step['run'], html: string, over: Partial<Page> = {}): string {
  const root = body(html);
  runSteps([{ name: 'the step', run }], root, page(over), []);
  return root.innerHTML;
}
