import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { textsOf, type FieldText } from '@/lib/library/search/texts';
import { snippets, type Snippet } from '@/lib/search/snippet';
import type { Asked } from './asked';
import { successive } from './successive';

/** Where the words of a search stand in the posts in view. */
export interface Snippets {
  /** by post; what is there stays until the next is known, so that rows keep their heights while one types */
  known: ReadonlySignal<ReadonlyMap<string, readonly Snippet[]>>;
  /** These rows are drawn now. */
  look: (ids: readonly string[]) => void;
}

const STILL_MS = 100; // the ids come first: texts are read when nobody types on
const AT_ONCE = 2; // posts whose texts are looked through in one go: 2 ms each at 40 KB, and then a frame may be drawn
const KEPT = 60; // posts whose texts stay in memory while a search is refined

export function createSnippets(
  db: Library,
  asked: ReadonlySignal<Asked | null>,
  ids: ReadonlySignal<readonly string[] | null>,
  failed: (error: unknown) => void,
  life: AbortSignal,
): Snippets {
  const known = signal<ReadonlyMap<string, readonly Snippet[]>>(new Map());
  const view = signal<readonly string[]>([]);
  const next = successive(life);
  let texts = new Map<string, readonly FieldText[]>();
  let done = new Set<string>(); // posts whose snippets are of the search there is
  let last: Asked | null = null;

  const textsBy = async (some: readonly string[]): Promise<ReadonlyMap<string, readonly FieldText[]>> => {
    // held from here on: while the others are read, room may be made
    const held = new Map(some.map((id) => [id, texts.get(id)]));
    const missing = some.filter((id) => !held.get(id));
    const found = await textsOf(db, missing);
    const all = new Map(some.map((id) => [id, held.get(id) ?? found[missing.indexOf(id)] ?? []]));
    if (texts.size > KEPT) texts = new Map();
    for (const [id, text] of all) texts.set(id, text);
    return all;
  };
  const fill = async ({ finder }: Asked, wanted: readonly string[], here: AbortSignal): Promise<void> => {
    try {
      const found = new Map<string, readonly Snippet[]>();
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const some = wanted.slice(at, at + AT_ONCE);
        const held = await textsBy(some);
        await new Promise((go) => setTimeout(go));
        if (here.aborted) return;
        for (const id of some) found.set(id, snippets(held.get(id) ?? [], finder));
      }
      for (const id of wanted) done.add(id);
      known.value = new Map([...known.peek(), ...found]);
    } catch (error) {
      if (!here.aborted) failed(error);
    }
  };
  const stop = effect(() => {
    const now = asked.value;
    const here = next();
    if (now !== last) done = new Set();
    last = now;
    if (!now?.finder.seeks) {
      texts = new Map();
      known.value = new Map();
      return;
    }
    const listed = new Set(ids.value);
    const wanted = view.value.filter((id) => listed.has(id) && !done.has(id));
    if (wanted.length === 0) return;
    const timer = setTimeout(() => void fill(now, wanted, here), STILL_MS);
    here.addEventListener('abort', () => clearTimeout(timer));
  });
  life.addEventListener('abort', stop);
  return { known, look: (ids) => (view.value = ids) };
}
