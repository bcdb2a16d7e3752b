/** An element that was taken out of its place, or put first or last into another. */
export interface Cut {
  el: Element;
  parent: Node;
  next: Node | null;
  into: Element | null;
  at: 'first' | 'last';
}

/** What is cut on the way from a page to its article. The page as it was can be had again: nobody needs a copy of it. */
export class Cuts {
  readonly #made: Cut[] = [];

  take(el: Element, into: Element | null = null, at: Cut['at'] = 'first'): void {
    if (!el.parentNode) return;
    const cut = { el, parent: el.parentNode, next: el.nextSibling, into, at };
    this.#made.push(cut);
    make(cut);
  }

  get made(): number {
    return this.#made.length;
  }

  /** Takes back what was cut after the first `kept`. */
  back(kept: number): void {
    for (const { el, parent, next } of this.#made.splice(kept).toReversed()) parent.insertBefore(el, next);
  }

  /** What `work` gives of the page as it was. After it all is cut again. */
  undone<T>(work: (cuts: readonly Cut[]) => T): T {
    for (const { el, parent, next } of this.#made.toReversed()) parent.insertBefore(el, next);
    try {
      return work(this.#made);
    } finally {
      this.#made.forEach(make);
    }
  }
}

function make({ el, into, at }: Cut): void {
  if (into && at === 'last') into.append(el);
  else if (into) into.prepend(el);
  else el.remove();
}
