// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveSession, type LivePorts } from '@/lib/live/session';
import type { SavedMark } from '@/lib/live/marks';
import type { Acknowledgement, Operation } from '@/lib/model/operation';
import type { Words } from '@/lib/model/words';
import { installHighlightRegistry, painted } from './highlightRegistry';

const words = Object.assign((key: string) => key, {
  lang: 'en',
  count: (key: string) => key,
}) as unknown as Words;
let registry: Map<string, Set<Range>>;
let life: AbortController;

beforeEach(() => {
  registry = installHighlightRegistry();
  life = new AbortController();
  document.body.innerHTML = '<p>A queue keeps jobs.</p>';
  Range.prototype.getClientRects = () => [new DOMRect(0, 100, 50, 20)] as unknown as DOMRectList;
});
afterEach(() => life.abort());

function start(
  operate: LivePorts['operate'],
  saved: LivePorts['saved'] = () => Promise.resolve([]),
  wake: LivePorts['wake'] = () => undefined,
) {
  return liveSession(
    document,
    {
      words,
      wake,
      operate,
      journal: async () => undefined,
      saved,
      outline: () => undefined,
      lastColour: () => Promise.resolve('yellow'),
      rememberColour: () => undefined,
    },
    life.signal,
  );
}

function select(words: string): void {
  const node = document.querySelector('p')!.firstChild!;
  const at = node.nodeValue!.indexOf(words);
  getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
}

test('what is selected is marked, painted at once and sent', async () => {
  const operate = vi.fn<LivePorts['operate']>(() => Promise.resolve({ ok: true }));
  select('queue keeps');
  await start(operate).markSelection();
  expect(painted(registry, 'galpi-yellow')).toEqual(['queue keeps']);
  expect(operate.mock.calls[0]![0]).toMatchObject({
    kind: 'add',
    mark: { colour: 'yellow' },
    title: document.title,
  });
  expect(getSelection()!.isCollapsed).toBe(true);
});

test('a mark stays on the page while the library has not answered, and when it refuses', async () => {
  const answer = Promise.withResolvers<Acknowledgement>();
  select('jobs');
  await start(() => answer.promise).markSelection();
  expect(painted(registry, 'galpi-yellow')).toEqual(['jobs']);
  answer.resolve({ ok: false, reason: 'full' });
  await answer.promise;
  expect(painted(registry, 'galpi-yellow')).toEqual(['jobs']);
});

test('the bar is the only thing in the page, and it goes with Esc or the end of the extension', async () => {
  const before = document.documentElement.outerHTML;
  const session = start(() => Promise.resolve({ ok: true }));
  select('jobs');
  await session.markSelection();
  expect(document.documentElement.lastElementChild!.shadowRoot).toBeNull();
  expect(document.documentElement.children).toHaveLength(3);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(registry.size).toBe(0);
});

test('a mark made while the saved ones are asked for stays', async () => {
  const answer = Promise.withResolvers<never[]>();
  const session = start(
    () => Promise.resolve({ ok: true }),
    () => answer.promise,
  );
  const refreshed = session.refresh();
  select('jobs');
  await session.markSelection();
  answer.resolve([]);
  await refreshed;
  expect(painted(registry, 'galpi-yellow')).toEqual(['jobs']);
  await session.refresh();
  expect(painted(registry, 'galpi-yellow')).toEqual([]);
});

test.each([
  ['remove', []],
  ['colour_blue', [['blue', 'jobs']]],
])('what was done to a mark stays while the saved ones are on their way: %s', async (button, shown) => {
  const answers: PromiseWithResolvers<Acknowledgement>[] = [];
  const list = Promise.withResolvers<SavedMark[]>();
  const listened = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const operate = vi.fn<LivePorts['operate']>(() => {
    answers.push(Promise.withResolvers());
    return answers.at(-1)!.promise;
  });
  const session = start(operate, () => list.promise);
  select('jobs');
  await session.markSelection();
  answers[0]!.resolve({ ok: true });
  const { mark } = operate.mock.calls[0]![0] as Extract<Operation, { kind: 'add' }>;
  const refreshed = session.refresh();
  const last = listened.mock.contexts.findLastIndex((on) => (on as Partial<HTMLElement>).title === button);
  // No script can press the bar's buttons.
  (listened.mock.calls[last]![1] as (event: object) => void)({ isTrusted: true });
  list.resolve([mark]);
  await refreshed;
  const colours = ['yellow', 'blue'];
  expect(colours.flatMap((one) => painted(registry, `galpi-${one}`).map((words) => [one, words]))).toEqual(
    shown,
  );
});

test('the background is woken as soon as a colour is offered, before one is chosen', () => {
  const [operate, wake] = [vi.fn<LivePorts['operate']>(), vi.fn()];
  select('jobs');
  start(operate, undefined, wake).startMarking();
  expect(wake).toHaveBeenCalledOnce();
  expect(operate).not.toHaveBeenCalled();
});

test('a script of the page cannot press Esc', async () => {
  const session = start(() => Promise.resolve({ ok: true }));
  select('jobs');
  await session.markSelection();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(document.documentElement.children).toHaveLength(3);
});

test.each([
  [false, 'smooth'],
  [true, 'instant'],
] as const)(
  'whoever wants nothing to move (%s) is at a mark by a scroll that is %s',
  async (still, behavior) => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: still && query.includes('reduced-motion') }));
    const scrolled = vi.fn<Element['scrollIntoView']>();
    document.querySelector('p')!.scrollIntoView = scrolled;
    const operate = vi.fn<LivePorts['operate']>(() => Promise.resolve({ ok: true }));
    select('jobs');
    const session = start(operate);
    await session.markSelection();
    await session.jumpTo((operate.mock.calls[0]![0] as Operation & { kind: 'add' }).mark.id);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior });
    vi.unstubAllGlobals();
  },
);
