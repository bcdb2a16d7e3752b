/** What a page or a reader may set off. Those an element names itself (`onX`) are fired besides. */
const USUAL = (
  'load error beforetoggle toggle mouseenter mouseover mousemove mousedown mouseup mouseleave mouseout click dblclick ' +
  'auxclick contextmenu wheel scroll scrollend pointerover pointerenter pointerdown pointermove pointerup pointerleave ' +
  'touchstart touchmove touchend focus focusin blur focusout input beforeinput change select submit reset invalid ' +
  'keydown keypress keyup copy cut paste drag dragstart dragenter dragover dragend drop animationstart ' +
  'animationiteration animationend transitionrun transitionend play playing canplay loadstart loadeddata timeupdate ' +
  'ratechange volumechange begin end repeat slotchange securitypolicyviolation message hashchange popstate resize'
).split(' ');

/** Those that go up to the window mean something else there: our pages would think that they were sent elsewhere. */
const FLAT = new Set(
  'load error beforetoggle toggle mouseenter mouseleave scroll focus blur message hashchange popstate resize'.split(
    ' ',
  ),
);

/** Elements whose click is the reader's own wish for a request: pictures that wait to be loaded. */
const WISHES = 'galpi-picture, galpi-picture *';

/**
 * Sets off everything in an element: the usual events, those its attributes name, focus, and a click. Addresses that a
 * reader may follow are not followed, all others are.
 */
export function poke(root: Element): void {
  const view = root.ownerDocument.defaultView!;
  const stay = (event: Event): void => {
    const link = (event.target as Element).closest?.('a[href]');
    if (link && /^(https?|mailto):/.test((link as HTMLAnchorElement).href)) event.preventDefault();
  };
  view.addEventListener('click', stay);
  view.addEventListener('auxclick', stay);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.matches(WISHES)) continue;
    const named = Array.from(element.attributes, ({ name }) => /^on(.+)$/i.exec(name)?.[1] ?? '').filter(
      Boolean,
    );
    for (const type of new Set([...USUAL, ...named])) {
      element.dispatchEvent(eventOf(view, type));
    }
    (element as HTMLElement).focus?.();
    (element as HTMLElement).click?.();
  }
  view.removeEventListener('click', stay);
  view.removeEventListener('auxclick', stay);
}

function eventOf(view: Window & typeof globalThis, type: string): Event {
  const init = { bubbles: !FLAT.has(type), cancelable: true };
  if (type.startsWith('key')) return new view.KeyboardEvent(type, { ...init, key: 'x', code: 'KeyX' });
  if (type.startsWith('pointer')) return new view.PointerEvent(type, { ...init, clientX: 5, clientY: 5 });
  if (/^mouse|click$|^contextmenu$/.test(type))
    return new view.MouseEvent(type, { ...init, clientX: 5, clientY: 5 });
  if (type.endsWith('input'))
    return new view.InputEvent(type, { ...init, inputType: 'insertText', data: 'x' });
  return new view.Event(type, init);
}
