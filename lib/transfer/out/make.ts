import type { Workshop } from './exported';

export type MakeElement = (
  name: string,
  attributes: Record<string, string>,
  ...children: readonly (Node | string)[]
) => HTMLElement;

/** Makes elements in a workshop; attributes without a value are left out. */
export const maker =
  ({ document }: Pick<Workshop, 'document'>): MakeElement =>
  (name, attributes, ...children) => {
    const el = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== '') el.setAttribute(key, value);
    el.append(...children);
    return el;
  };
