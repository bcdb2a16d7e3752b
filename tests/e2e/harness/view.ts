import { setTimeout as sleep } from 'node:timers/promises';
import { chordOf, keyOf, type Key } from './keys.ts';
import { matches, type AxNode, type Box, type Named, type Wanted } from './node.ts';
import { passageEnds } from './passage.ts';

export type MouseStep = 'move' | 'down' | 'up';

/** Signs whose keys have names. */
const NAMES: Record<string, string> = { '\n': 'Enter', ' ': 'Space' };

const PATIENCE = 10_000; // ms; a cold browser on two busy cores takes up to 4 s for one click

/** A document a person looks at: a tab or the popup. What a person does is built here from what a browser can do. */
export abstract class View {
  abstract evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  abstract nodes(): Promise<AxNode[]>;
  abstract mouse(
    step: MouseStep,
    x: number,
    y: number,
    options?: { clicks?: number; shift?: boolean },
  ): Promise<void>;
  abstract key(step: 'down' | 'up', key: Key, modifiers: string[]): Promise<void>;
  abstract screenshot(file: string): Promise<void>;
  abstract prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** writes text that no single key writes, as an input method does */
  protected abstract insert(text: string): Promise<void>;

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  title(): Promise<string> {
    return this.evaluate(() => document.title);
  }

  text(selector = 'body'): Promise<string> {
    return this.evaluate((s) => document.querySelector<HTMLElement>(s)?.innerText ?? '', selector);
  }

  /** Waits until `fn` is true in the view, across navigations. */
  async waitFor<A extends unknown[]>(what: string, fn: (...args: A) => unknown, ...args: A): Promise<void> {
    let seen: unknown;
    for (const end = Date.now() + PATIENCE; ; await sleep(60)) {
      seen = await this.evaluate(fn, ...args).catch((error: unknown) => error);
      if (seen && !(seen instanceof Error)) return;
      if (Date.now() > end)
        throw new Error(
          `${what}: not within ${PATIENCE} ms (${String(seen)}) at ${await this.url().catch(String)}`,
        );
    }
  }

  waitForText(text: string): Promise<void> {
    return this.waitFor(`text "${text}"`, (t) => document.body.innerText.includes(t), text);
  }

  /** The node with this role and accessible name; null when it does not come in time. */
  async find(
    role: string,
    name: Named,
    { timeout = PATIENCE, nth = 0 }: Wanted = {},
  ): Promise<AxNode | null> {
    for (const end = Date.now() + timeout; ; await sleep(80)) {
      const all = await this.nodes().catch(() => []);
      const node = all.filter((n) => matches(n, role, name)).at(nth);
      if (node || Date.now() > end) return node ?? null;
    }
  }

  /** Waits until this is where typing goes. */
  async focused(role: string, name: Named): Promise<void> {
    for (const end = Date.now() + PATIENCE; ; await sleep(50)) {
      const all = await this.nodes().catch(() => []);
      if (all.some((node) => matches(node, role, name) && node.states.has('focused'))) return;
      if (Date.now() > end) throw new Error(`${role} "${String(name)}" does not get the focus`);
    }
  }

  /** Waits until something says this to a screen reader: closed shadow roots are heard too. */
  async hears(text: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; ; await sleep(80)) {
      const all = await this.nodes().catch(() => []);
      if (all.some((node) => node.name === text)) return;
      if (Date.now() > end) throw new Error(`nothing says "${text}"`);
    }
  }

  /** Waits until there is no such node any more. */
  async gone(role: string, name: Named): Promise<void> {
    for (const end = Date.now() + PATIENCE; await this.find(role, name, { timeout: 0 }); await sleep(80)) {
      if (Date.now() > end) throw new Error(`${role} "${String(name)}" stays`);
    }
  }

  async clickByName(role: string, name: Named, wanted?: Wanted): Promise<void> {
    const { x, y, width, height } = await this.#settled(role, name, wanted);
    await this.clickAt(x + width / 2, y + height / 2);
  }

  async clickAt(x: number, y: number, options: { clicks?: number; shift?: boolean } = {}): Promise<void> {
    await this.mouse('move', x, y, options);
    await this.mouse('down', x, y, options);
    await this.mouse('up', x, y, options);
  }

  async doubleClickAt(x: number, y: number): Promise<void> {
    await this.clickAt(x, y);
    await this.mouse('down', x, y, { clicks: 2 });
    await this.mouse('up', x, y, { clicks: 2 });
  }

  /** Selects from the start of `from` to the end of `to` with the mouse: a drag, or a click and a shift-click when both ends do not fit on the screen. */
  async select(from: string, to = from, root = 'body'): Promise<void> {
    const ends = await this.evaluate(passageEnds, from, to, root, 'start' as const);
    if (!ends) throw new Error(`the text "${from} … ${to}" is not shown in ${root}`);
    const height = await this.evaluate(() => innerHeight);
    const a = { x: ends.start.x + 1, y: ends.start.y + ends.start.height / 2 };
    const z = { x: ends.end.x + ends.end.width - 1, y: ends.end.y + ends.end.height / 2 };
    if (z.y > height - 4) return this.#selectFar(a, from, to, root);
    await this.mouse('move', a.x, a.y);
    await this.mouse('down', a.x, a.y);
    await this.mouse('move', (a.x + z.x) / 2, (a.y + z.y) / 2);
    await this.mouse('move', z.x, z.y);
    await this.mouse('up', z.x, z.y);
  }

  /** `Enter`, `Alt+Shift+H`, `Control+a` */
  async press(keys: string): Promise<void> {
    const { modifiers, key } = chordOf(keys);
    for (const [i, name] of modifiers.entries())
      await this.key('down', keyOf(name), modifiers.slice(0, i + 1));
    await this.key('down', key, modifiers);
    await this.key('up', key, modifiers);
    for (const [i, name] of modifiers.entries()) await this.key('up', keyOf(name), modifiers.slice(i + 1));
  }

  async type(text: string): Promise<void> {
    for (const sign of text) {
      const key = keyOf(NAMES[sign] ?? sign);
      if (key.code === '') await this.insert(sign);
      else await this.#stroke(key);
    }
  }

  async #stroke(key: Key): Promise<void> {
    await this.key('down', key, []);
    await this.key('up', key, []);
  }

  async #selectFar(a: { x: number; y: number }, from: string, to: string, root: string): Promise<void> {
    await this.clickAt(a.x, a.y);
    const end = await this.evaluate(passageEnds, from, to, root, 'end' as const);
    if (!end) throw new Error(`the end of "${from} … ${to}" is gone`);
    await this.clickAt(end.end.x + end.end.width - 1, end.end.y + end.end.height / 2, { shift: true });
  }

  /** Where something is once it has stopped moving: things slide and fade in, and are drawn anew. */
  async #settled(role: string, name: Named, wanted?: Wanted): Promise<Box> {
    let before: Box | null = null;
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
      const node = await this.find(role, name, wanted);
      if (!node)
        throw new Error(`no ${role} named ${String(name)}; there are: ${await this.#inventory(role)}`);
      if (!before) await node.reveal();
      const now = await node.box();
      if (now && before && now.x === before.x && now.y === before.y && now.width > 0) return now;
      before = now;
    }
    throw new Error(`${role} "${String(name)}" does not come to rest`);
  }

  async #inventory(role: string): Promise<string> {
    const all = await this.nodes().catch(() => []);
    const same = all.filter((n) => n.role === role).map((n) => n.name);
    return same.length > 0
      ? same.slice(0, 40).join(' | ')
      : `none; roles: ${[...new Set(all.map((n) => n.role))].join(' ')}`;
  }
}
