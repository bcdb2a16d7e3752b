/** Classes of a page and of its copy as one extraction finds them, in lower case. The next one learns them anew. */
const known = new WeakMap<Document, Known>();

interface Known {
  classes: string;
  /** what is left of a list of selectors, by the list: the posts of a page are asked for the same ones */
  left: Map<string, string>;
}

const members = new Map<string, [member: string, words: string[]][]>();
const none: readonly Element[] = [];

/** The classes of an element and of all below it. */
export function classesOf(el: Element): string {
  const names = new Set([el.getAttribute('class') ?? '']);
  // by index: to iterate over a list of nodes takes four times as long, and this one has all of the page
  const all = el.getElementsByTagName('*');
  for (let i = 0, { length } = all; i < length; i++) names.add(all[i]!.getAttribute('class') ?? '');
  return [...names].join(' ').trim();
}

/** Remembers the classes of a document, so that nobody looks through it for those that it does not have. */
export function learnClasses(document: Document, classes: string): void {
  known.set(document, { classes: classes.toLowerCase(), left: new Map() });
}

/**
 * `querySelectorAll` for a list of selectors of which most name a class that few pages have: these are not looked for.
 * Not for classes that steps give. Of a page whose classes nobody learned it asks for all.
 */
export function withClass(root: ParentNode, selector: string): NodeListOf<Element> | readonly Element[] {
  const page = known.get(root.ownerDocument ?? (root as Document));
  const asked = page ? leftOf(selector, page) : selector;
  return asked === '' ? none : root.querySelectorAll(asked);
}

function leftOf(selector: string, { classes, left }: Known): string {
  const before = left.get(selector);
  if (before !== undefined) return before;
  const asked = membersOf(selector)
    .filter(([, words]) => words.every((word) => classes.includes(word)))
    .map(([member]) => member)
    .join();
  left.set(selector, asked);
  return asked;
}

/** The selectors of a list, with the parts of classes that an element must have to be found by each. */
function membersOf(selector: string): [member: string, words: string[]][] {
  const before = members.get(selector);
  if (before) return before;
  const list = selector.split(/,(?![^(]*\))/).map((member): [string, string[]] => {
    const plain = member.replace(/\([^()]*\)/g, '').toLowerCase();
    const parts = plain.matchAll(/\[class\*="([^"]+)"/g);
    const whole = plain.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g);
    return [member, [...parts, ...whole].map(([, word]) => word!)];
  });
  members.set(selector, list);
  return list;
}
