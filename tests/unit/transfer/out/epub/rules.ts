import { unzipSync } from 'fflate';

/** The files of a book by their names. */
export function filesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/**
 * What a checker of books would refuse, as far as it can happen to what is written here: the container, the package, the
 * reading order, references, ids, and the content model of the elements that articles are made of.
 * https://www.w3.org/TR/epub-33/ `other`: files that stand in for those of the book.
 */
export function bookFaults(bytes: Uint8Array, other: ReadonlyMap<string, Uint8Array> = new Map()): string[] {
  const faults: string[] = [];
  const files = new Map([...filesOf(bytes), ...other]);
  const text = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(files.get(path));
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 60));
  // name length 8, no extra field, stored: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
  if (start.slice(30).slice(0, 28) !== 'mimetypeapplication/epub+zip') faults.push('mimetype is not first');
  if (bytes[8] !== 0 || bytes[28] !== 0) faults.push('mimetype is not stored as it is');
  const root = xml(text('META-INF/container.xml')).querySelector('rootfile')!.getAttribute('full-path')!;
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const opf = xml(text(root));
  faults.push(...packageFaults(opf));
  const items = [...opf.querySelectorAll('manifest > item')];
  const listed = new Set(items.map((item) => folder + item.getAttribute('href')!));
  for (const path of listed) if (!files.has(path)) faults.push(`${path} is listed and not there`);
  for (const path of files.keys())
    if (!listed.has(path) && path !== root && path !== 'mimetype' && !path.startsWith('META-INF/'))
      faults.push(`${path} is not listed`);
  const pages = new Map<string, Document>();
  for (const item of items) {
    const href = item.getAttribute('href')!;
    if (item.getAttribute('media-type') === 'text/css')
      faults.push(...styleFaults(href, text(folder + href)));
    if (item.getAttribute('media-type') !== 'application/xhtml+xml') continue;
    const page = xml(text(folder + href));
    if (page.querySelector('parsererror')) faults.push(`${href}: not well-formed`);
    else pages.set(href, page);
    if (text(folder + href).includes('<!--')) faults.push(`${href}: a comment`);
  }
  for (const [href, page] of pages)
    faults.push(...pageFaults(href, page, pages, (path) => listed.has(folder + path)));
  const nav = pages.get(
    items.find((item) => item.getAttribute('properties') === 'nav')?.getAttribute('href') ?? '',
  );
  const toc = nav?.querySelector('nav');
  if (toc?.getAttributeNS('http://www.idpf.org/2007/ops', 'type') !== 'toc')
    faults.push('there is no contents');
  if (toc && toc.querySelectorAll('ol > li > a').length === 0) faults.push('the contents are empty');
  return faults;
}

/** What readers of books do not know yet, and EPUBCheck refuses: selectors of level 4, and rules within rules. */
const styleFaults = (href: string, css: string): string[] =>
  [...css.matchAll(/:(?:is|where|has)\(|:not\([^)]*,|&/g)].map(([found]) => `${href}: ${found}`);

const xml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml');

function packageFaults(opf: Document): string[] {
  const faults: string[] = [];
  const one = (selector: string): Element[] => [...opf.querySelectorAll(selector)];
  const dc = (name: string): string[] =>
    [...opf.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)].map(({ textContent }) =>
      textContent.trim(),
    );
  for (const name of ['identifier', 'title', 'language'])
    if (dc(name).length === 0 || dc(name).includes('')) faults.push(`no ${name}`);
  for (const lang of dc('language'))
    if (!/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(lang)) faults.push(`language ${lang}`);
  const modified = one('meta[property="dcterms:modified"]');
  if (modified.length !== 1 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified[0]!.textContent))
    faults.push('modified is no time');
  const id = opf.documentElement.getAttribute('unique-identifier');
  if (!opf.querySelector(`[id="${id}"]`)) faults.push('the identifier is not there');
  const ids = one('[id]').map((el) => el.id);
  if (new Set(ids).size < ids.length) faults.push('an id of the package is there twice');
  const refs = one('spine > itemref').map((ref) => ref.getAttribute('idref'));
  if (refs.length === 0 || new Set(refs).size < refs.length)
    faults.push('the spine names nothing, or something twice');
  for (const ref of refs)
    if (!opf.querySelector(`item[id="${ref}"]`)) faults.push(`${ref} is in the spine only`);
  const core = new Set([
    'application/xhtml+xml',
    'text/css',
    'image/png',
    'image/jpeg',
    'image/gif',
    'image/webp',
  ]);
  for (const item of one('manifest > item'))
    if (!core.has(item.getAttribute('media-type')!)) faults.push('a type that books do not hold');
  return faults;
}

const phrasing = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q ruby rt rp s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const phrasingOnly = new Set(
  'p h1 h2 h3 h4 h5 h6 pre em strong b i u s small sub sup kbd samp var cite q dfn mark code abbr bdi bdo summary time rt'.split(
    ' ',
  ),
);
const parents: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  summary: ['details'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  rt: ['ruby'],
  rp: ['ruby'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};
const childrenOf: Record<string, string[]> = { ul: ['li'], ol: ['li'], dl: ['dt', 'dd'], tr: ['td', 'th'] };
const nested =
  'a a, a details, dfn dfn, time time, ruby ruby, rp *, :is(th, dt) :is(h1, h2, h3, h4, h5, h6, section, article, aside, header)';
const rows = /^(?:caption )?(?:thead )?(?:(?:tbody )*|(?:tr )*)(?:tfoot )?$/;
const globals = new Set([
  'id',
  'class',
  'lang',
  'xml:lang',
  'dir',
  'title',
  'role',
  'xmlns',
  'epub:type',
  'data-colour',
]);
const attributes: Record<string, string[]> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  time: ['datetime'],
  link: ['rel', 'type', 'href'],
  meta: ['charset'],
  html: ['xmlns:epub'],
};

function pageFaults(
  href: string,
  page: Document,
  pages: ReadonlyMap<string, Document>,
  isListed: (path: string) => boolean,
): string[] {
  const faults: string[] = [];
  const fault = (what: string): void => void faults.push(`${href}: ${what}`);
  if (!page.querySelector('head > title')?.textContent.trim()) fault('no title');
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((id, i) => ids.indexOf(id) < i)) fault(`id ${id} twice`);
  for (const el of page.querySelectorAll('*')) {
    const name = el.localName;
    const parent = el.parentElement?.localName ?? '';
    if (el.namespaceURI !== 'http://www.w3.org/1999/xhtml') fault(`${name} of another namespace`);
    if (Object.hasOwn(parents, name) && !parents[name]!.includes(parent)) fault(`${name} in ${parent}`);
    if (phrasingOnly.has(parent) && !phrasing.has(name)) fault(`${name} in ${parent}`);
    if (Object.hasOwn(childrenOf, parent) && !childrenOf[parent]!.includes(name))
      fault(`${name} in ${parent}`);
    if (
      name in childrenOf &&
      [...el.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''))
    )
      fault(`text in ${name}`);
    for (const { name: attribute, value } of el.attributes) {
      if (!globals.has(attribute) && !attributes[name]?.includes(attribute)) fault(`${attribute} of ${name}`);
      if (/^(?:width|height|colspan|rowspan)$/.test(attribute) && !/^[1-9]\d*$/.test(value))
        fault(`${attribute}=${value}`);
      if (attribute === 'id' && /\s|^$/.test(value)) fault(`id "${value}"`);
    }
    if (name === 'img' && !el.hasAttribute('alt')) fault('a picture without words');
    if (name === 'details' && el.firstElementChild?.localName !== 'summary')
      fault('details without a summary');
    if (
      name === 'dl' &&
      (el.firstElementChild?.localName !== 'dt' || el.lastElementChild?.localName !== 'dd')
    )
      fault('dl');
    if (el.matches(nested)) fault(`${name} in what holds none`);
    if (name === 'table' && !rows.test(Array.from(el.children, (part) => `${part.localName} `).join('')))
      fault('parts of a table');
    if (el.hasAttribute('lang') && !/^[a-z]{2,3}(?:-|$)/i.test(el.getAttribute('lang')!)) fault('lang');
    if (name === 'time' && !/^\d{4}-\d\d-\d\d/.test(el.getAttribute('datetime') ?? '')) fault('time');
    if (name === 'ruby' && !el.querySelector('rt')) fault('ruby');
    if (name === 'table' && !el.querySelector('td, th')) fault('table');
    if (name === 'a' && !el.hasAttribute('href')) fault('a link without an address');
    if (name === 'bdo' && !/^(?:ltr|rtl)$/.test(el.getAttribute('dir') ?? '')) fault('bdo');
    if (
      name === 'figcaption' &&
      el !== el.parentElement!.firstElementChild &&
      el !== el.parentElement!.lastElementChild
    )
      fault('figcaption in the middle');
  }
  for (const el of page.querySelectorAll('[src], [href]')) {
    const url = el.getAttribute('src') ?? el.getAttribute('href')!;
    if (el.localName === 'a' && /^(?:https?|mailto):/.test(url)) {
      // RFC 3986: what stands in an address, and every % with two digits
      if (
        !/^(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-fA-F]{2}|\[|\])*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-fA-F]{2})*)?$/.test(
          url,
        )
      )
        fault(`address ${url}`);
      continue;
    }
    const [path, fragment] = url.split('#') as [string, string | undefined];
    const target = path === '' ? page : pages.get(path);
    if (path !== '' && !isListed(path)) fault(`${url} is not in the book`);
    else if (fragment !== undefined && !target?.querySelector(`[id="${fragment}"]`))
      fault(`${url} leads nowhere`);
  }
  return faults;
}
