import type { Element as HastElement, ElementContent, Properties, Root } from 'hast';

/** A tree of the page as a plain one (https://github.com/syntax-tree/hast): elements and texts, nothing else. */
export const hastOf = (root: Element): Root => ({ type: 'root', children: childrenOf(root) });

function childrenOf(node: Element): ElementContent[] {
  return Array.from(node.childNodes).flatMap((child): ElementContent[] => {
    if (child.nodeType === 3) return [{ type: 'text', value: child.textContent ?? '' }];
    return child.nodeType === 1 ? [elementOf(child as Element)] : [];
  });
}

const elementOf = (el: Element): HastElement => ({
  type: 'element',
  tagName: el.localName,
  properties: propertiesOf(el),
  children: childrenOf(el),
});

/** Attributes by the names and types of their properties in the DOM. */
function propertiesOf(el: Element): Properties {
  return Object.fromEntries(
    Array.from(el.attributes, ({ name, value }) => {
      if (name === 'class') return ['className', value.split(/\s+/).filter(Boolean)];
      if (name === 'checked' || name === 'reversed') return [name, true];
      if (name === 'colspan' || name === 'rowspan') return [name.replace('s', 'S'), Number(value)];
      if (name === 'start') return [name, Number(value)];
      return [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value];
    }),
  );
}
