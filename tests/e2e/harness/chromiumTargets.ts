import type { CDPSession } from 'playwright-core';
import type { Send } from './chromiumView.ts';

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Waiting {
  method: string;
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** Targets that Playwright does not hand out, over the browser's own session: the popup, and `tab` targets. */
export class ChromiumTargets {
  readonly #browser: CDPSession;
  readonly #waiting = new Map<string, Waiting>();
  #last = 0;

  constructor(browser: CDPSession) {
    this.#browser = browser;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const { id, result, error } = JSON.parse(message) as {
        id?: number;
        result: never;
        error?: { message: string };
      };
      const waiting = this.#waiting.get(`${sessionId}/${id}`);
      this.#waiting.delete(`${sessionId}/${id}`);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    });
    // A popup that closes on a click may be gone before it has answered to it: the click has been heard.
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      for (const [key, { method, resolve, reject }] of this.#waiting) {
        if (!key.startsWith(`${sessionId}/`)) continue;
        this.#waiting.delete(key);
        if (method.startsWith('Input.')) resolve(undefined as never);
        else reject(new Error(`${method}: the view is closed`));
      }
    });
  }

  async list(): Promise<Target[]> {
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos;
  }

  async attach(targetId: string): Promise<Send> {
    const { sessionId } = await this.#browser.send('Target.attachToTarget', { targetId, flatten: false });
    return (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++this.#last;
        this.#waiting.set(`${sessionId}/${id}`, { method, resolve, reject });
        const message = JSON.stringify({ id, method, params });
        this.#browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
  }
}
