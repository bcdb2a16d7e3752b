import { colours, lineStyles, type Colour } from '@/lib/model/colour';
import type { Words } from '@/lib/model/words';
import { barStyle } from './barStyle';
import { tints } from './style';

/** What the bar shows: colours for a selection, the colours and state of a mark, or a removal that can be undone. */
export type BarView =
  | { kind: 'selection' }
  /** `again`: it was not saved, and can be sent once more */
  | { kind: 'mark'; colour: Colour; state: string; again: boolean }
  | { kind: 'removed' }
  | { kind: 'message'; text: string };

export interface BarEvents {
  colour: (colour: Colour) => void;
  remove: () => void;
  undo: () => void;
  retry: () => void;
  close: () => void;
}

const GAP = 6;

/**
 * The small bar of colours on a live page, in a closed shadow root and in the page only while something is being
 * marked. It carries no note, tag or count. Clicks that a page's script made are ignored.
 */
export function createBar(page: Document, words: Words, on: BarEvents) {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = barStyle;
  const bar = page.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words('extName'));
  root.append(style, bar);
  // The selection must survive a click on the bar.
  bar.addEventListener('mousedown', (event) => event.preventDefault());

  const button = (name: string, run: () => void, inside: Node, className = ''): HTMLButtonElement => {
    const element = page.createElement('button');
    element.type = 'button';
    element.className = className;
    if (inside.nodeType !== 3) element.setAttribute('aria-label', name);
    element.title = name;
    element.append(inside);
    element.addEventListener('click', (event) => {
      if (event.isTrusted) run();
    });
    return element;
  };
  const colourButton = (colour: Colour, pressed: boolean | null): HTMLButtonElement => {
    const sample = page.createElement('i');
    sample.textContent = words('sampleLetter');
    const element = button(words(`colour_${colour}`), () => on.colour(colour), sample, 'colour');
    element.style.setProperty('--tint', tints[colour].tint);
    element.style.setProperty('--line', tints[colour].line);
    element.style.setProperty('--style', lineStyles[colour]);
    if (pressed !== null) element.setAttribute('aria-pressed', String(pressed));
    return element;
  };
  const textButton = (key: 'undo' | 'retry', run: () => void): HTMLButtonElement =>
    button(words(key), run, page.createTextNode(words(key)), 'action');
  const text = (value: string): HTMLElement => {
    const element = page.createElement('span');
    element.className = 'text';
    element.setAttribute('role', 'status');
    element.textContent = value;
    return element;
  };

  const parts = (view: BarView): HTMLElement[] => {
    if (view.kind === 'message') return [text(view.text)];
    if (view.kind === 'removed') return [text(words('highlightRemoved')), textButton('undo', on.undo)];
    const pressed = view.kind === 'mark' ? view.colour : null;
    const swatches = colours.map((c) => colourButton(c, pressed === null ? null : c === pressed));
    if (view.kind === 'selection') return swatches;
    const removing = button(words('remove'), on.remove, drawing(page, trash));
    return [...swatches, removing, text(view.state), ...(view.again ? [textButton('retry', on.retry)] : [])];
  };

  return {
    show(view: BarView, anchor: DOMRect): void {
      const { defaultView } = page;
      // The tab was closed while an answer was on its way.
      if (!defaultView) return;
      bar.replaceChildren(...parts(view), button(words('close'), on.close, drawing(page, cross)));
      if (!host.isConnected) page.documentElement.append(host);
      place(host, bar, anchor, defaultView);
    },
    hide(): void {
      host.remove();
    },
    owns: (target: EventTarget | null): boolean => target === host,
  };
}

export type Bar = ReturnType<typeof createBar>;

function place(host: HTMLElement, bar: HTMLElement, anchor: DOMRect, view: Window): void {
  const { width, height } = bar.getBoundingClientRect();
  const above = anchor.top - height - GAP;
  const top = above >= GAP ? above : Math.min(anchor.bottom + GAP, view.innerHeight - height - GAP);
  const left = anchor.left + anchor.width / 2 - width / 2;
  host.style.setProperty('top', `${Math.max(GAP, top)}px`);
  host.style.setProperty('left', `${Math.max(GAP, Math.min(left, view.innerWidth - width - GAP))}px`);
}

const cross = 'M5 5l10 10M15 5 5 15';
const trash =
  'M3.5 5.5h13M8 5.5V4h4v1.5M5 5.5l.7 10.1a1 1 0 0 0 1 .9h6.6a1 1 0 0 0 1-.9L15 5.5M8.3 8.5v5M11.7 8.5v5';

function drawing(page: Document, path: string): SVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
