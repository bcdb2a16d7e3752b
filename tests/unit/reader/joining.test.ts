// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { SaveFailure } from '@/lib/model/operation';
import type { NextPage } from '@/lib/model/pages';
import { createJoining } from '@/lib/reader/joining';

const URL = 'https://dev.example/cache';
const pageAt = (number: number): NextPage => ({ url: `${URL}/${number}`, number, of: 3 });

function article(number: number, nextPage: NextPage | null): Article {
  const html = `<p>쪽 ${number}<a data-galpi-ref="1">1</a></p><p data-galpi-anchor="1">주석</p>`;
  const minutes = { text: 2, code: 1 };
  return {
    url: URL,
    html,
    text: `쪽 ${number}`,
    minutes,
    tags: ['캐시'],
    images: [],
    nextPage,
  } as unknown as Article;
}

function joining(
  pages: Record<string, Article>,
  isAllowed = true,
  failure: SaveFailure | null = null,
  first = article(1, pageAt(2)),
  failed: number | null = null,
) {
  const kept = vi.fn<(joined: Article, failed: number | null) => Promise<SaveFailure | null>>(() =>
    Promise.resolve(failure),
  );
  const forgotten = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
  const joins = createJoining(first, first.nextPage!, {
    borrow: (url) => Promise.resolve(isAllowed ? () => forgotten(url) : null),
    read: (url) => Promise.resolve(pages[url] ?? null),
    failed,
    keep: kept,
  });
  return { joins, kept, forgotten };
}

const refsIn = ({ html }: Article): (string | undefined)[] =>
  [...html.matchAll(/data-galpi-(?:ref|anchor)="(\d+)"/g)].map((match) => match[1]);

// jsdom has no `setHTML`; what it is given was sanitised before
HTMLElement.prototype.setHTML ??= function (this: HTMLElement, html: string): void {
  this.innerHTML = html;
};
declare global {
  interface HTMLElement {
    setHTML?: (html: string) => void;
  }
}

describe('joining the pages of an article', () => {
  test('follows them to the last', async () => {
    const { joins, kept } = joining({ [`${URL}/2`]: article(2, pageAt(3)), [`${URL}/3`]: article(3, null) });
    await joins.start();
    const [joined] = kept.mock.calls[0]!;
    expect(joined).toMatchObject({
      text: '쪽 1\n쪽 2\n쪽 3',
      minutes: { text: 6, code: 3 },
      tags: ['캐시'],
      nextPage: null,
    });
    // each page counts its footnotes anew
    expect(refsIn(joined)).toEqual(['1', '1', '10001', '10001', '20001', '20001']);
  });

  test('keeps what it has when a page fails, and knows what is left', async () => {
    const { joins, kept } = joining({ [`${URL}/2`]: article(2, pageAt(3)) });
    await joins.start();
    expect(kept.mock.calls[0]).toMatchObject([{ text: '쪽 1\n쪽 2', nextPage: pageAt(3) }, 3]);
  });

  test('says which page failed when the pages before it are shown', () => {
    const before = article(2, pageAt(3));
    expect(joining({}, true, null, before, 3).joins.state.value).toEqual({ is: 'failed', page: 3 });
    expect(joining({}, true, null, before, 2).joins.state.value).toEqual({ is: 'offered' });
  });

  test('goes on later, with numbers that no page before has', async () => {
    const before = joining({ [`${URL}/2`]: article(2, pageAt(3)) });
    await before.joins.start();
    const { joins, kept } = joining(
      { [`${URL}/3`]: article(3, null) },
      true,
      null,
      before.kept.mock.calls[0]![0],
    );
    await joins.start();
    expect(refsIn(kept.mock.calls[0]![0])).toEqual(['1', '1', '10001', '10001', '20001', '20001']);
  });

  test('says which page failed when nothing came of it', async () => {
    const { joins, kept, forgotten } = joining({});
    await joins.start();
    expect(joins.state.value).toEqual({ is: 'failed', page: 2 });
    expect(forgotten).toHaveBeenCalledOnce();
    expect(kept).not.toHaveBeenCalled();
  });

  test('says why what it read could not be kept', async () => {
    const { joins } = joining({ [`${URL}/2`]: article(2, null) }, true, 'full');
    await joins.start();
    expect(joins.state.value).toEqual({ is: 'unkept', why: 'full' });
  });

  test('ends where a site repeats itself', async () => {
    const { joins, kept } = joining({ [`${URL}/2`]: article(1, pageAt(3)) });
    await joins.start();
    expect(kept.mock.calls[0]![0]).toMatchObject({ text: '쪽 1', nextPage: null });
  });

  test('reads nothing that the reader does not allow', async () => {
    const { joins, kept } = joining({ [`${URL}/2`]: article(2, null) }, false);
    await joins.start();
    expect(joins.state.value).toEqual({ is: 'refused' });
    expect(kept).not.toHaveBeenCalled();
  });
});
