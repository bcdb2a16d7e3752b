import { writeFileSync } from 'node:fs';
import type { Key } from './keys.ts';
import type { AxNode, Box } from './node.ts';
import { View, type MouseStep } from './view.ts';

export type Send = <T = Record<string, unknown>>(method: string, params?: object) => Promise<T>;

interface RawNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: string | number | boolean };
  properties?: { name: string; value: { value: unknown } }[];
  backendDOMNodeId?: number;
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const BITS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** A Chromium target over the DevTools protocol: a tab, or the popup, which no library hands out. */
export class ChromiumView extends View {
  readonly send: Send;

  constructor(send: Send) {
    super();
    this.send = send;
  }

  override async evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const expression = `(${fn.toString()})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  }

  override async nodes(): Promise<AxNode[]> {
    const { nodes } = await this.send<{ nodes: RawNode[] }>('Accessibility.getFullAXTree');
    return nodes.filter((node) => !node.ignored && node.role).map((node) => this.#node(node));
  }

  override async mouse(
    step: MouseStep,
    x: number,
    y: number,
    { clicks = 1, shift = false } = {},
  ): Promise<void> {
    this.#held = step === 'move' ? this.#held : step === 'down';
    await this.send('Input.dispatchMouseEvent', {
      type: { move: 'mouseMoved', down: 'mousePressed', up: 'mouseReleased' }[step],
      x,
      y,
      button: step === 'move' && !this.#held ? 'none' : 'left',
      buttons: this.#held ? 1 : 0,
      clickCount: step === 'move' ? 0 : clicks,
      modifiers: shift ? BITS['Shift'] : 0,
    });
  }

  override async key(step: 'down' | 'up', key: Key, modifiers: string[]): Promise<void> {
    const bits = modifiers.reduce((sum, name) => sum + (BITS[name] ?? 0), 0);
    const writes = key.text !== '' && (bits & ~BITS['Shift']!) === 0;
    await this.send('Input.dispatchKeyEvent', {
      type: step === 'up' ? 'keyUp' : writes ? 'keyDown' : 'rawKeyDown',
      key: key.key,
      code: key.code,
      windowsVirtualKeyCode: key.windows,
      // The browser's own shortcuts, and so an extension's commands, go by this one.
      nativeVirtualKeyCode: key.windows,
      modifiers: bits,
      ...(writes && step === 'down' ? { text: key.text } : {}),
    });
  }

  override async screenshot(file: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  override async prefer(scheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  protected override async insert(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  #held = false;

  #node(raw: RawNode): AxNode {
    const backendNodeId = raw.backendDOMNodeId;
    const properties = raw.properties ?? [];
    const on = properties.filter(({ value }) => value.value === true || value.value === 'true');
    return {
      role: raw.role!.value,
      name: raw.name?.value ?? '',
      value: String(raw.value?.value ?? ''),
      states: new Set(on.map(({ name }) => name)),
      reveal: async () =>
        void (await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => {})),
      box: () => this.#box(backendNodeId),
    };
  }

  async #box(backendNodeId: number | undefined): Promise<Box | null> {
    const found = await this.send<{ model: { border: number[] } }>('DOM.getBoxModel', {
      backendNodeId,
    }).catch(() => null);
    if (!found) return null;
    const xs = found.model.border.filter((_, i) => i % 2 === 0);
    const ys = found.model.border.filter((_, i) => i % 2 === 1);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
}
