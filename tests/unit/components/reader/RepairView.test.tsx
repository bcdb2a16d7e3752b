// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CapturedLine } from '@/components/reader/CapturedLine';
import { RepairView } from '@/components/reader/repair/RepairView';
import type { Repair } from '@/lib/library/repair';
import type { Kind } from '@/lib/model/kind';
import type { Reading, RepairMode } from '@/lib/reader/reading';
import type { Captured } from '@/lib/reader/source';
import { post, read } from '../../article/repair/page';
import { press, show } from '../library/show';

beforeAll(() => {
  // not in jsdom; what they are trusted with here is our own
  Object.assign(Element.prototype, {
    setHTML(this: Element, html: string) {
      this.innerHTML = html;
    },
    scrollIntoView() {},
  });
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

async function opened(mode: RepairMode = 'repair', html = post) {
  const { article, whole, kind } = read(html);
  const captured: Captured = { id: 'c', kind, article, whole: whole! };
  const keepRepair = vi.fn<(repair: Repair) => Promise<null>>(() => Promise.resolve(null));
  const repair = vi.fn();
  const reading = { isPrivate: false, keepRepair, repair } as unknown as Reading;
  const root = await show(<RepairView {...{ reading, captured, mode }} />);
  const dialog = root.querySelector('dialog')!;
  const part = (words: string): HTMLElement =>
    [...dialog.querySelectorAll<HTMLElement>('.repair-page :is(p, pre, h1)')].find((el) =>
      el.textContent.includes(words),
    )!;
  const click = (el: Element): Promise<void> =>
    act(() => el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) as never);
  const button = (name: string): HTMLElement =>
    [...dialog.querySelectorAll('button')].find(
      (el) => (el.ariaLabel ?? el.getAttribute('aria-label') ?? el.textContent) === name,
    )!;
  const said = (): string => dialog.querySelector('.repair-bar [role=status]')!.textContent;
  const done = async (): Promise<Repair> => {
    await click(button('완료'));
    await vi.waitFor(() => expect(keepRepair).toHaveBeenCalled());
    return keepRepair.mock.calls[0]![0];
  };
  return { dialog, part, click, button, said, done, keepRepair, repair };
}

describe('the whole page', () => {
  test('shows what is in the article and, pale, what is not; nothing in it is a link', async () => {
    const { dialog, part } = await opened();
    expect(part('둑 팀은').hasAttribute('data-out')).toBe(false);
    expect(part('부록입니다').hasAttribute('data-out')).toBe(true);
    expect(dialog.querySelectorAll('.repair-page [href], .repair-page button')).toHaveLength(0);
  });

  test('lists what may be missing first, and brings it back', async () => {
    const { dialog, click, said, done } = await opened();
    const rows = [...dialog.querySelectorAll('.left-out li')];
    expect(rows.map((row) => row.textContent)).toContain('코드 1줄let limit = 9;넣기');
    const turn = rows[0]!.querySelector('button + button')!;
    expect(turn.ariaLabel ?? turn.getAttribute('aria-label')).toBe('넣기: 코드 1줄 let limit = 9;');
    await click(turn);
    expect(said()).toBe('1곳 넣음');
    expect(rows[0]!.textContent).toMatch(/빼기$/);
    expect((await done()).repaired.article.text).toContain('let limit = 9;');
  });

  test('a click drops a leftover and brings back what was left out; both become a rule', async () => {
    const { part, click, said, done } = await opened();
    await click(part('둑 팀은'));
    await click(part('부록입니다'));
    expect(said()).toBe('1곳 넣음 · 1곳 뺌');
    const { html, rule, repaired } = await done();
    expect(html).toContain('부록입니다.');
    expect(html).not.toContain('둑 팀은');
    expect(repaired.whole!.html).not.toBe(read(post).whole!.html);
    expect(rule).toEqual({
      site: 'weir.example',
      kind: 'article',
      root: null,
      keep: ['div.related > p'],
      drop: ['div.appeal > p'],
    });
  });

  test('a second click and undo take back', async () => {
    const { part, click, said, button, keepRepair } = await opened();
    await click(part('둑 팀은'));
    await click(part('둑 팀은'));
    expect(said()).toBe('아직 바꾼 것이 없습니다');
    await click(part('부록입니다'));
    await click(button('실행 취소'));
    expect(said()).toBe('아직 바꾼 것이 없습니다');
    expect(button('완료').ariaDisabled).toBe('true');
    expect(keepRepair).not.toHaveBeenCalled();
  });

  test('with the keyboard: arrows move and widen, Enter turns, A chooses the article', async () => {
    const { dialog, said, done } = await opened();
    const page = dialog.querySelector('.repair-page')!;
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowLeft']) await press(page, key);
    expect(said()).toBe('1곳 뺌');
    expect(
      dialog.querySelectorAll('.repair-page .post-body [data-out], .repair-page [data-out]').length,
    ).toBeGreaterThan(5);
    await press(page, 'ArrowRight');
    await act(
      () =>
        page.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true }),
        ) as never,
    );
    expect(said()).toBe('아직 바꾼 것이 없습니다');
    await press(page, 'ArrowLeft');
    await act(
      () =>
        page.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅁ', code: 'KeyA', bubbles: true })) as never,
    );
    expect(said()).toBe('글을 새로 고름');
    expect((await done()).rule).toMatchObject({ root: 'div.post-body' });
  });

  test('without anything left there is nothing to keep', async () => {
    const { dialog, part, click, button, said, keepRepair } = await opened();
    await click(part('둑 팀은'));
    for (let i = 0; i < 5; i++) await press(dialog.querySelector('.repair-page')!, 'ArrowLeft');
    await click(button('완료'));
    await vi.waitFor(() => expect(said()).toBe('글에 남은 것이 없습니다'));
    expect(keepRepair).not.toHaveBeenCalled();
  });

  test('not remembered when the reader does not want it', async () => {
    const { dialog, part, click, done } = await opened();
    await click(dialog.querySelector('[role=switch]')!);
    await click(part('둑 팀은'));
    expect((await done()).rule).toBeNull();
  });

  test('cancel leaves everything', async () => {
    const { part, click, button, repair, keepRepair } = await opened();
    await click(part('둑 팀은'));
    await click(button('취소'));
    expect(repair).toHaveBeenCalledExactlyOnceWith(null);
    expect(keepRepair).not.toHaveBeenCalled();
  });
});

test('to pick: a click chooses the part around a line, another click another one', async () => {
  const { part, click, said, done, dialog } = await opened('pick');
  expect(dialog.querySelector('.left-out')).toBeNull();
  expect(dialog.querySelectorAll('[data-out]')).toHaveLength(0);
  await click(part('이력서'));
  await click(part('let limit'));
  expect(said()).toBe('고름');
  const { repaired, rule } = await done();
  expect(repaired.kind).toBe('article');
  expect(rule).toMatchObject({ root: 'main.layout', keep: [], drop: [] });
});

describe('the line under the head', () => {
  const line = async (kind: Kind, over: Partial<Captured['whole']> = {}, text = '말'.repeat(500)) => {
    const { article, whole } = read(post);
    const captured = { id: 'c', kind, article: { ...article, text }, whole: { ...whole!, ...over } };
    const repair = vi.fn();
    const reading = { source: { captured: signal(captured).value }, repair } as unknown as Reading;
    return { root: await show(<CapturedLine reading={reading} />), repair };
  };

  test.each<[Kind, Partial<Captured['whole']>, string, string]>([
    [
      'article',
      { code: [11, 12], images: [8, 9] },
      '코드 12개 중 11개, 사진 9장 중 8장만 옮겼습니다.빠진 것 보기',
      'repair',
    ],
    ['article', { code: [1, 1], images: [0, 1] }, '사진 1장 중 0장만 옮겼습니다.빠진 것 보기', 'repair'],
    [
      'listing',
      {},
      '이 페이지에는 글이 따로 없어, 글에 가장 가까운 부분을 펼쳤습니다.읽을 부분 고르기',
      'pick',
    ],
    ['app', {}, '이 페이지에는 글이 따로 없어, 글에 가장 가까운 부분을 펼쳤습니다.읽을 부분 고르기', 'pick'],
  ])('%s %j: %s', async (kind, over, said, mode) => {
    const { root, repair } = await line(kind, over);
    expect(root.textContent).toBe(said);
    await act(() => root.querySelector('button')!.click());
    expect(repair).toHaveBeenCalledExactlyOnceWith(mode);
  });

  test('is not there when all came along, or a discussion has its text', async () => {
    const all = { code: [1, 1], images: [0, 0] } satisfies Partial<Captured['whole']>;
    expect((await line('article', all)).root.textContent).toBe('');
    expect((await line('forum', all)).root.textContent).toBe('');
    expect((await line('forum', all, '짧음')).root.textContent).toContain('글이 따로 없어');
  });
});
