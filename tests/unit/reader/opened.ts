import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { createMarks } from '@/lib/reader/marks';
import { createNotes } from '@/lib/reader/notes';
import { createPage } from '@/lib/reader/page';
import { createShelf } from '@/lib/reader/shelf';
import type { Source } from '@/lib/reader/source';
import { draft, emptyLibrary } from '../library/samples';

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

const html = '<h2>배포</h2><p>평소와 다르지 않은 배포였습니다. 그런데 캐시가 비었습니다.</p>';

/** An article on screen, its library empty. */
export function opened(given: Partial<Source> = {}, isPrivate = false, db = emptyLibrary()) {
  const life = new AbortController();
  const source: Source = {
    draft: draft('reading'),
    post: null,
    among: null,
    captured: null,
    url: 'https://dev.example/reading',
    icon: '',
    html,
    images: new Map(),
    offline: false,
    unsaved: { html, images: [] },
    ...given,
  };
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const { page, show } = createPage(life.signal);
  const shelf = createShelf({ db, source, isPrivate, page, signal: life.signal });
  const marks = createMarks({ db, page, shelf, signal: life.signal });
  const failed = vi.fn<() => void>();
  const notes = createNotes({ db, marks, failed, signal: life.signal });
  show(document.body);
  const text = page.value!.text.text;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { db, life, failed, page, shelf, marks, notes, spanOf };
}
