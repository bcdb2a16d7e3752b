import { writeFileSync } from 'node:fs';
import type { FirefoxChrome } from './firefoxChrome.ts';
import type { Key } from './keys.ts';
import type { AxNode, Box } from './node.ts';
import { View, type MouseStep } from './view.ts';

interface RawNode {
  id: number;
  role: string;
  name: string;
  value: string;
  states: string[];
}

/** Gecko's words for the states that specs ask for. */
const STATES: Record<string, string> = { unavailable: 'disabled' };

/** A document in Firefox: a tab (named by its panel's id) or the popup. Input goes through the window, as a person's does. */
export class FirefoxView extends View {
  readonly where: string;
  protected readonly chrome: FirefoxChrome;

  constructor(chrome: FirefoxChrome, where: string) {
    super();
    this.chrome = chrome;
    this.where = where;
  }

  override async evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${fn.toString()})(...${JSON.stringify(args)}))()
        .then((value) => done(JSON.stringify({ value })), (e) => done(JSON.stringify({ error: e + '\\n' + e.stack })));`;
    const answer = await this.chrome.run<string>(
      `return actor(args[0]).executeScript(args[1], [], { async: true, timeout: 25000, file: 'spec', line: 0 })`,
      this.where,
      script,
    );
    const { value, error } = JSON.parse(answer) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as Awaited<T>;
  }

  override async nodes(): Promise<AxNode[]> {
    const raw = await this.chrome.run<RawNode[]>(
      `const all = [];
       const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
       walk(args[0], (one) => {
         const state = {}, extra = {};
         one.getState(state, extra);
         all.push({ id: one.uniqueID, role: one.computedARIARole || service.getStringRole(one.role), name: one.name ?? '',
           value: one.value ?? '', states: [...service.getStringStates(state.value, extra.value)] });
       });
       return all;`,
      this.where,
    );
    return raw.map((node) => ({
      role: node.role,
      name: node.name,
      value: node.value,
      states: new Set(node.states.map((state) => STATES[state] ?? state)),
      reveal: () =>
        this.chrome.run('walk(args[0], (one) => one.uniqueID === args[1])?.scrollTo(6)', this.where, node.id),
      box: () => this.#box(node.id),
    }));
  }

  override async mouse(step: MouseStep, x: number, y: number, { shift = false } = {}): Promise<void> {
    const at = await this.#origin();
    const action = {
      move: { type: 'pointerMove', x: Math.round(at.x + x), y: Math.round(at.y + y), duration: 0 },
      down: { type: 'pointerDown', button: 0 },
      up: { type: 'pointerUp', button: 0 },
    }[step];
    if (shift && step === 'down') await this.#stroke('keyDown', '\uE008');
    await this.chrome.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [action],
    });
    if (shift && step === 'up') await this.#stroke('keyUp', '\uE008');
  }

  /** In one go: clicks that are asked for one by one are never a double click. */
  override async doubleClickAt(x: number, y: number): Promise<void> {
    await this.mouse('move', x, y);
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.chrome.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [...press, ...press],
    });
  }

  override key(step: 'down' | 'up', key: Key, _modifiers: string[]): Promise<void> {
    return this.#stroke(step === 'down' ? 'keyDown' : 'keyUp', key.point);
  }

  override async screenshot(file: string): Promise<void> {
    const data = await this.chrome.run<string>(
      `const { capture } = ChromeUtils.importESModule('chrome://remote/content/shared/Capture.sys.mjs');
       return actor(args[0]).takeScreenshot(null, capture.Format.Base64, false, true)`,
      this.where,
    );
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  override prefer(scheme: 'light' | 'dark'): Promise<void> {
    return this.chrome.run(
      'find(args[0]).browser.browsingContext.prefersColorSchemeOverride = args[1]',
      this.where,
      scheme,
    );
  }

  protected override async insert(text: string): Promise<void> {
    await this.#stroke('keyDown', text);
    await this.#stroke('keyUp', text);
  }

  async #stroke(type: 'keyDown' | 'keyUp', value: string): Promise<void> {
    await this.chrome.act({ type: 'key', id: 'keyboard', actions: [{ type, value }] });
  }

  /** Where the view lies in its window. */
  #origin(): Promise<{ x: number; y: number }> {
    return this.chrome.run(
      'const { win, browser } = find(args[0]); return { x: browser.screenX - win.mozInnerScreenX, y: browser.screenY - win.mozInnerScreenY }',
      this.where,
    );
  }

  #box(id: number): Promise<Box | null> {
    return this.chrome.run(
      `const { browser } = find(args[0]);
       const node = walk(args[0], (one) => one.uniqueID === args[1]);
       if (!node) return null;
       const [x, y, width, height] = [{}, {}, {}, {}];
       node.getBoundsInCSSPixels(x, y, width, height);
       return { x: x.value - browser.screenX, y: y.value - browser.screenY, width: width.value, height: height.value }`,
      this.where,
      id,
    );
  }
}
