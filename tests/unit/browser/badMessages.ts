import { draft, mark } from '../library/samples';

export interface Sent {
  type: string;
  data: unknown;
  sender: unknown;
}

/** Numbers that are the same in every run: a message that is found to do harm can be sent again. */
function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { next, pick: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]! };
}

type Dice = ReturnType<typeof dice>;

const WORDS = [
  '',
  '__proto__',
  'constructor',
  'h',
  'other-mark',
  'x'.repeat(101),
  '<img src=x onerror=alert(1)>',
  '\0',
  '\ud800',
  'https://dev.example/other',
  'javascript:alert(1)',
];

/** Anything at all, at most so deep. */
function anything({ next, pick }: Dice, depth = 3): unknown {
  const dice = { next, pick };
  const leaf = [null, undefined, true, false, -1, 0.5, 1e308, Number.NaN, Infinity, ...WORDS];
  if (depth === 0 || next() < 0.4) return pick(leaf);
  const size = Math.floor(next() * 4);
  if (next() < 0.5) return Array.from({ length: size }, () => anything(dice, depth - 1));
  const keys = [
    'id',
    'at',
    'kind',
    'mark',
    'highlightId',
    'colour',
    'selectors',
    'canonical',
    'operation',
    'pageUrl',
    'title',
    'article',
    '__proto__',
  ];
  return Object.fromEntries(Array.from({ length: size }, () => [pick(keys), anything(dice, depth - 1)]));
}

const step = { id: 'step', at: 5, canonical: null };
const right = {
  add: { ...step, kind: 'add', title: 't', mark: mark('new-one', '큐') },
  recolour: { ...step, kind: 'recolour', highlightId: 'own-mark', colour: 'pink' },
  remove: { ...step, kind: 'remove', highlightId: 'own-mark' },
};

/** Operations that are right but for one thing. */
function wrongOperation(dice: Dice): unknown {
  const { pick } = dice;
  const selector = right.add.mark.selectors[0];
  return pick<() => unknown>([
    () => ({ ...right.add, mark: { ...right.add.mark, note: 'words nobody wrote' } }),
    () => ({ ...right.add, mark: { ...right.add.mark, colour: pick(WORDS) } }),
    () => ({ ...right.add, mark: { ...right.add.mark, at: pick([-1, 2, Number.NaN, '0', null]) } }),
    () => ({ ...right.add, mark: { ...right.add.mark, id: pick(['', 4, null, 'x'.repeat(101)]) } }),
    () => ({
      ...right.add,
      mark: {
        ...right.add.mark,
        selectors: pick([null, {}, [null], [{}], Array.from({ length: 9 }, () => selector)]),
      },
    }),
    () => ({ ...right.add, mark: { ...right.add.mark, selectors: [{ ...selector, type: pick(WORDS) }] } }),
    () => ({
      ...right.add,
      mark: {
        ...right.add.mark,
        selectors: [{ ...selector, exact: pick([null, 3, [], 'x'.repeat(1_000_001)]) }],
      },
    }),
    () => ({ ...right.add, mark: pick([null, [], 'mark', 3]) }),
    () => ({ ...right.add, title: pick([null, 3, {}, ['t']]) }),
    () => ({ ...right.add, canonical: pick([3, {}, ['https://dev.example/other'], 'x'.repeat(10_001)]) }),
    () => ({ ...right.add, at: pick([null, '5', Number.NaN, 1e308]) }),
    () => ({ ...right.add, id: pick(['', null, 3, 'x'.repeat(101)]) }),
    () => ({ ...right.recolour, colour: pick(WORDS) }),
    () => ({ ...right.recolour, kind: pick([...WORDS, 'edit', 'note', 'erase']) }),
    // Everything is right but whose highlight it is.
    () => ({ ...right.recolour, highlightId: 'other-mark' }),
    () => ({ ...right.remove, highlightId: 'other-mark' }),
    () => ({ ...right.remove, highlightId: 'other-mark', canonical: 'https://elsewhere.example/other' }),
    () => ({ ...right.remove, highlightId: pick(WORDS.filter((word) => word !== 'other-mark')) }),
    () => anything(dice),
  ])();
}

/** Senders of which none is a page that may ask: no tab, a frame, no address, another extension. */
function wrongSender({ pick }: Dice, own: string, ours: string): unknown {
  const page = { id: own, url: draft('own').url, frameId: 0, tab: { id: 7, incognito: false } };
  return pick<unknown>([
    {},
    { ...page, id: 'somebodyelse' },
    { ...page, id: undefined },
    { ...page, frameId: 3 },
    { ...page, frameId: undefined },
    { ...page, tab: undefined },
    { ...page, tab: { incognito: false } },
    { ...page, url: undefined },
    { ...page, url: '' },
    { ...page, url: 'about:blank' },
    { ...page, url: 'data:text/html,x' },
    { ...page, url: 'chrome://settings/' },
    { ...page, url: ours },
    { ...page, url: 'javascript:alert(1)' },
  ]);
}

/** So many messages of which every one is to be refused. `ours`: the address of a page of the extension. */
export function* badMessages(count: number, own: string, ours: string): Generator<Sent> {
  const made = dice(20261128);
  const { next, pick } = made;
  const page = { id: own, url: draft('own').url, frameId: 0, tab: { id: 7, incognito: false } };
  const pageUrl = draft('other').url;
  for (let i = 0; i < count; i++) {
    const kind = next();
    if (kind < 0.45)
      yield { type: 'operate', sender: page, data: { pageUrl, operation: wrongOperation(made) } };
    else if (kind < 0.65)
      yield {
        type: 'operate',
        sender: wrongSender(made, own, ours),
        data: { pageUrl, operation: pick(Object.values(right)) },
      };
    else if (kind < 0.7) yield { type: 'operate', sender: page, data: anything(made) };
    else if (kind < 0.8)
      yield {
        type: 'liveMarks',
        sender: wrongSender(made, own, ours),
        data: { canonical: pageUrl },
      };
    else if (kind < 0.85)
      yield {
        type: 'liveMarks',
        sender: page,
        data: pick([null, undefined, 3, [], {}, { canonical: 3 }, { canonical: { href: pageUrl } }]),
      };
    else if (kind < 0.9)
      yield {
        type: 'privateCapture',
        sender: pick([
          page,
          { ...page, url: `https://dev.example/${ours}` },
          { ...page, id: 'other', url: ours },
        ]),
        data: 'secret',
      };
    else if (kind < 0.95)
      yield {
        type: 'repairPrivately',
        sender: page,
        data: {
          id: 'secret',
          repaired: {
            article: { url: '', key: '', title: 'x', html: '', text: '' },
            kind: 'article',
            whole: null,
          },
        },
      };
    else
      yield {
        type: pick(['privateCapture', 'repairPrivately', 'outline']),
        sender: { ...page, url: ours, tab: undefined },
        data: pick([null, 3, {}, { id: 'secret' }, { id: 'secret', repaired: {} }, anything(made)]),
      };
  }
}
