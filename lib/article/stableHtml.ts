const words = (names: string): string[] => names.split(' ');
const of = (parents: string, children: ReadonlySet<string>) =>
  words(parents).map((parent) => [parent, children] as const);

const empty = words('br img wbr');
const inline = words(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var',
);
const phrasing = new Set([...inline, ...empty]);
const flow = new Set([
  ...phrasing,
  ...words(
    'p hr h1 h2 h3 h4 h5 h6 div section article aside blockquote ul ol dl figure figcaption details summary pre table',
  ),
]);

/**
 * What each element may hold so that a parser puts it there again. Less than a parser can: a paragraph holds no block, as
 * one would end it, a list holds items alone, a row cells.
 */
const holds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...of('body div section article aside blockquote figure figcaption details li dt dd td th caption', flow),
  ...of('p h1 h2 h3 h4 h5 h6 pre summary', phrasing),
  ...inline.map((name) => [name, phrasing] as const),
  ...of('ul ol', new Set(['li'])),
  ...of('dl', new Set(['dt', 'dd'])),
  ...of('table', new Set(words('caption thead tbody tfoot'))),
  ...of('thead tbody tfoot', new Set(['tr'])),
  ...of('tr', new Set(['td', 'th'])),
]);

// A text in there is moved out of the table.
const tableParts = new Set(words('table thead tbody tfoot tr'));
const DEPTH = 200; // parsers stop nesting at some 500
const TEXT = 2 ** 16; // parsers cut longer texts into several

/**
 * The HTML of a sanitised tree where parsing it again surely gives that very tree: what is read in the tree, stands so in
 * what is stored. Null where it might not. Joins texts that follow each other, and trims the tree at its ends.
 */
export function stableHtml(root: HTMLElement): string | null {
  root.normalize();
  trim(root.firstChild, /^[^\S\u00a0]+/);
  trim(root.lastChild, /[^\S\u00a0]+$/);
  if (!isStable(root, 0)) return null;
  const html = root.innerHTML;
  // a parser makes line feeds of the former, and drops the latter
  return html.includes('\r') || html.includes('\0') ? null : html;
}

/** As a string is trimmed, but for non-breaking spaces: in HTML they are no white space. */
function trim(end: Node | null, space: RegExp): void {
  if (end?.nodeType !== 3) return;
  const text = end as Text;
  text.data = text.data.replace(space, '');
  if (text.data === '') text.remove();
}

function isStable(el: Element, depth: number): boolean {
  const held = holds.get(el.localName);
  if (depth > DEPTH) return false;
  for (let node = el.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      if (!held || !isStableText(el, (node as Text).data, node === el.firstChild)) return false;
    } else {
      const { localName } = node as Element;
      if (node.nodeType !== 1 || !held?.has(localName)) return false;
      // a link ends another
      if (localName === 'a' && el.closest('a')) return false;
      if (!isStable(node as Element, depth + 1)) return false;
    }
  }
  return true;
}

function isStableText({ localName }: Element, text: string, isFirst: boolean): boolean {
  if (text.length > TEXT || (isFirst && localName === 'pre' && text.startsWith('\n'))) return false;
  return !tableParts.has(localName) || /^[\t\n\f ]*$/.test(text);
}
