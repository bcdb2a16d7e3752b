import { Readability } from '@mozilla/readability';

type Options = NonNullable<ConstructorParameters<typeof Readability<Element>>[1]>;

/** Methods that Readability calls on itself; not in its types. */
interface Inner {
  _setNodeTag(node: Element, tag: string): Element;
  _getArticleTitle(): string;
}

const Base = Readability as unknown as new (
  document: Document,
  options: Options,
) => Readability<Element> & Inner;

/** Attribute with the number of an element in `originals`, where there may be another attempt. */
export const NUMBER = 'data-galpi-n';

/**
 * Readability that remembers what the elements of its result were on the page. It takes a copy of the page apart:
 * `originals` says which element each one of the copy was made from.
 */
export class TrackedReadability extends Base {
  readonly #originals: Map<Node | number, Element>;

  constructor(document: Document, originals: Map<Node | number, Element>, charThreshold: number) {
    const serializer = (node: Node): Element => node as Element;
    super(document, { charThreshold, keepClasses: true, disableJSONLD: true, serializer });
    this.#originals = originals;
  }

  /** A paragraph made of a `<div>` is a new element. */
  override _setNodeTag(node: Element, tag: string): Element {
    // oxlint-disable-next-line no-underscore-dangle -- its name, not ours
    const made = super._setNodeTag(node, tag);
    const original = this.#originals.get(node);
    if (original) this.#originals.set(made, original);
    return made;
  }

  /** A copy has no `<meta>`. */
  _getArticleMetadata(): { title: string } {
    // oxlint-disable-next-line no-underscore-dangle -- its name, not ours
    return { title: this._getArticleTitle() };
  }

  /** Absolute addresses and fewer wrappers are for who takes over its result; they are a sixth of its time. */
  _postProcessContent(): void {}

  /** The elements of the page that it takes for the article, or null when it finds none. */
  kept(): Set<Element> | null {
    const kept = new Set<Element>();
    for (const el of this.parse()?.content?.getElementsByTagName('*') ?? []) {
      const number = el.getAttribute(NUMBER);
      const original = this.#originals.get(number === null ? el : Number(number));
      if (original) kept.add(original);
    }
    return kept.size ? kept : null;
  }
}
