/**
 * What our own pages (reading view, popup, library) tell each other. Records need no message: every page watches the
 * library itself. A BroadcastChannel reaches pages of the extension's origin and nobody else.
 */
export type PageMessage =
  | { type: 'jump'; tabId: number; highlightId: string }
  | { type: 'close'; tabId: number };

const NAME = 'galpi';

export function tellPages(message: PageMessage): void {
  const channel = new BroadcastChannel(NAME);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  channel.postMessage(message);
  channel.close();
}

export function onPageMessage(receive: (message: PageMessage) => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', (event: MessageEvent<PageMessage>) => receive(event.data));
  signal?.addEventListener('abort', () => channel.close());
}
