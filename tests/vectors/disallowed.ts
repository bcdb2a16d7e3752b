import { anyElement, elements } from '@/lib/article/allowlist';

// Said here once more, and not taken from the product: a list of ours that grew by one of these would be the fault.
const NEVER =
  /^(script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|form|input|button|textarea|select|option|svg|math|template|slot|portal|audio|video|source|track|canvas|dialog|marquee|noscript|noembed|plaintext|xmp|title|head|body|html|param|foreignobject|animate|set|use|image)$/;
const NEVER_NAMED =
  /^(on.*|style|srcdoc|srcset|id|name|formaction|action|ping|target|xlink:href|is|slot|part|nonce|background|poster|data|popover.*|http-equiv|tabindex|contenteditable|autofocus|accesskey)$/;

const ADDRESS = {
  href: /^(https?:|mailto:)/i,
  src: /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/i,
  cite: /^https?:/i,
};

/** What in sanitised HTML has no business there: elements, attributes and addresses, each as a line. `trusted`: what a page with Trusted Types wants done first. */
export function disallowed(html: string, trusted = (given: string): string => given): string[] {
  const { body } = new DOMParser().parseFromString(trusted(`<body>${html}`), 'text/html');
  const found: string[] = [];
  for (const element of body.querySelectorAll('*')) {
    const { localName: name, namespaceURI } = element;
    const own = Object.hasOwn(elements, name) ? elements[name] : undefined;
    if (!own || NEVER.test(name) || namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      const listed = own?.includes(attribute) || anyElement.some((any) => any === attribute);
      if (!listed || NEVER_NAMED.test(attribute)) found.push(`<${name} ${attribute}>`);
      const address = Object.hasOwn(ADDRESS, attribute) ? ADDRESS[attribute as keyof typeof ADDRESS] : null;
      if (address && !address.test(value)) found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
    }
  }
  return found;
}

/** The same of what is drawn in a page of ours, where our own frames stand around the article's elements. */
export function disallowedDrawn(root: Element): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const { localName: name } = element;
    if (
      /^(script|iframe|frame|object|embed|form|base|meta|link|style|template|portal|audio|video)$/.test(name)
    )
      found.push(`drawn <${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^srcdoc$|^formaction$|^srcset$|^xlink:/i.test(attribute))
        found.push(`drawn <${name} ${attribute}>`);
      if (attribute === 'href' && !/^(https?:|mailto:|#)/i.test(value))
        found.push(`drawn <${name} href="${value.slice(0, 60)}">`);
      if (attribute === 'src' && !/^(https?:|blob:|data:image\/(png|jpeg|gif|webp|avif)[;,])/i.test(value))
        found.push(`drawn <${name} src="${value.slice(0, 60)}">`);
    }
  }
  return found;
}
