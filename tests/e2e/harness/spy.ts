/** What a page has found out. */
export interface Spied {
  /** changes of its document */
  changes: string[];
  /** texts that CSS.highlights holds */
  registry: string[];
  painted: string;
  /** addresses that were loaded and are not its own */
  resources: string[];
  /** listeners that somebody else has put on its window and document */
  handlers: string[];
  messages: string[];
  /** addresses of extensions that answered */
  probes: string[];
  /** names on `window` that were not there */
  globals: string[];
  /** what was put into its storages, caches and databases */
  storage: string[];
  /** events it caught, with what they point at */
  events: string[];
  /** text that it could read by selection and search */
  read: string[];
}

/**
 * A page that watches everything a page can: as text, to stand in its head before anything else. It hooks prototypes,
 * catches every event first, reads selections and highlights, watches its document and what is loaded, tries addresses
 * of extensions, and on `attack()` forges events on whatever was put into it, covers it, and moves it.
 */
export const spyScript = `(${spy.toString()})()`;

function spy(): void {
  const names = new Set(Object.getOwnPropertyNames(window));
  const changes: string[] = [];
  const messages: string[] = [];
  const probes: string[] = [];
  const events: string[] = [];
  const handlers: string[] = [];
  const read: string[] = [];
  const stored: string[] = [];
  const say = (value: unknown): string => {
    if (value instanceof Element) return value.outerHTML.slice(0, 4000);
    if (value instanceof Node) return (value.textContent ?? '').slice(0, 4000);
    return String(value).slice(0, 4000);
  };
  // Prototypes: whoever uses them in the page's own world hands over what it works on.
  const hook = (owner: object, name: string, into: string[]): void => {
    const own = (owner as Record<string, unknown>)[name];
    if (typeof own !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        const trace = new Error('called').stack ?? '';
        if (!trace.includes(location.pathname) || /extension:/.test(trace))
          into.push(name + ' ' + given.map(say).join(' ') + trace);
        return (own as (...all: unknown[]) => unknown).apply(this, given);
      },
    });
  };
  hook(EventTarget.prototype, 'addEventListener', handlers);
  hook(Element.prototype, 'attachShadow', read);
  hook(Node.prototype, 'appendChild', read);
  hook(Element.prototype, 'append', read);
  hook(Document.prototype, 'createElement', read);
  hook(JSON, 'stringify', read);
  hook(window, 'fetch', read);
  hook(Storage.prototype, 'setItem', stored);
  hook(IDBFactory.prototype, 'open', stored);
  hook(HighlightRegistry.prototype, 'set', read);
  hook(window, 'getSelection', read);

  // Every event, before anybody else. What the browser says of itself while the page loads is none of ours.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'mousedown',
    'mouseup',
    'click',
    'pointerdown',
    'pointerup',
    'focusin',
    'focusout',
    'copy',
    'paste',
    'selectionchange',
    'visibilitychange',
    'contextmenu',
  ])
    addEventListener(
      type,
      (event) => {
        const { key = '', data = '' } = event as Event & { key?: string; data?: string };
        const path = event.composedPath().slice(0, 3).map(say);
        const original = (event as Event & { originalTarget?: unknown; rangeParent?: unknown })
          .originalTarget;
        events.push(
          [
            type,
            key,
            data,
            ...path,
            say(original),
            say((event as Event & { rangeParent?: unknown }).rangeParent),
          ].join(' | '),
        );
      },
      true,
    );
  addEventListener('message', ({ data }) => {
    // what it says to itself is no answer
    if (!(data as { mine?: boolean }).mine) messages.push(JSON.stringify(data));
  });
  addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile }) =>
    messages.push(blockedURI + ' ' + sourceFile),
  );
  addEventListener('error', ({ message, filename }) => messages.push(message + ' ' + filename));

  let foreign: Element[] = [];
  addEventListener('load', () => {
    new MutationObserver((all) => {
      for (const { type, attributeName, target, addedNodes } of all) {
        changes.push([type, attributeName, target.nodeName, ...Array.from(addedNodes, say)].join(' '));
        foreign.push(...Array.from(addedNodes).filter((node) => node instanceof Element));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Addresses that an extension may have; the ids are any.
    for (const scheme of ['chrome-extension', 'moz-extension'])
      for (const file of ['reader.html', 'icon/48.png', 'live.js', 'document.css'])
        for (const id of ['abcdefghijklmnopabcdefghijklmnop', '00000000-0000-4000-8000-000000000000']) {
          const image = new Image();
          image.addEventListener('load', () => probes.push(image.src));
          image.src = scheme + '://' + id + '/' + file;
        }
  });

  const registry = (): string[] =>
    [...CSS.highlights.values()].flatMap((painted) =>
      Array.from(painted, (range) => (range as Range).toString()),
    );

  Object.assign(window, {
    attack(): void {
      // All that the page can get at of what was put into it.
      const hosts = [...foreign, ...document.querySelectorAll('html > :not(head, body)')];
      for (const host of hosts) {
        read.push(
          host.outerHTML,
          host.textContent ?? '',
          (host as HTMLElement).innerText,
          host.shadowRoot?.textContent ?? '',
        );
        const range = document.createRange();
        range.selectNode(host);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        read.push(String(getSelection()));
        for (const type of ['mousedown', 'mouseup', 'click', 'keydown', 'pointerdown'])
          host.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: 20, clientY: 20 }),
          );
        const { x, y, width, height } = host.getBoundingClientRect();
        for (let dx = 4; dx < width; dx += 20)
          document
            .elementFromPoint(x + dx, y + height / 2)
            ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        (host as HTMLElement).style.cssText +=
          ';opacity:0.01;transform:translate(40px,40px);pointer-events:none';
      }
      // Keys as if a reader had pressed them.
      for (const key of ['Delete', 'Escape', '1', '2', 'n', 's', 'Enter'])
        for (const target of [document, document.body, window])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Searching finds what is drawn, also in what cannot be looked into.
      const find = (window as unknown as { find?: (text: string) => boolean }).find;
      for (const text of ['메모', '태그', '저장됨', '하이라이트'])
        if (find?.call(window, text)) {
          const selection = getSelection()!;
          const modify = (selection as unknown as { modify?: (...all: string[]) => void }).modify;
          modify?.call(selection, 'extend', 'forward', 'paragraph');
          read.push(String(selection));
        }
      getSelection()!.selectAllChildren(document.documentElement);
      read.push(String(getSelection()));
      getSelection()!.removeAllRanges();
      // A cover over everything, and a message to whoever listens.
      const cover = document.createElement('dialog');
      cover.textContent = 'cover';
      document.body.append(cover);
      cover.showModal();
      cover.remove();
      postMessage({ mine: true, type: 'operate', id: 1, data: { operation: { kind: 'remove' } } }, '*');
    },
    spied: (): Spied => ({
      changes,
      registry: registry(),
      painted: registry().join('\n'),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(
          (name) =>
            !name.startsWith(location.origin) &&
            !/^(chrome|moz)-extension:\/\/(abcdefgh|00000000)/.test(name) &&
            /extension/.test(name),
        ),
      handlers,
      messages,
      probes,
      globals: Object.getOwnPropertyNames(window).filter(
        (name) => !names.has(name) && !['attack', 'spied'].includes(name) && !/^\d+$/.test(name),
      ),
      storage: [...stored, ...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      events,
      read,
    }),
  });
}
