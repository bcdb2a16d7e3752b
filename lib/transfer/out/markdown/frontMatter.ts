import { Document, Scalar } from 'yaml';

export type YamlValue = string | number | boolean | readonly string[] | null;

/**
 * A value as it stands behind `key: ` on one line of YAML. Every text is quoted, so that no reader of any version takes it
 * for a number, a date or a word such as `no`; days are not, since they are meant as days.
 */
export function yamlValue(value: YamlValue): string {
  const document = new Document({ key: null });
  document.set('key', nodeOf(document, value));
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, simpleKeys: true });
  return text.slice('key: '.length).trimEnd();
}

function nodeOf(document: Document, value: YamlValue): unknown {
  if (typeof value === 'string') return scalar(value);
  if (!Array.isArray(value)) return value;
  const list = document.createNode([] as unknown[], { flow: true });
  for (const text of value as readonly string[]) list.add(scalar(text));
  return list;
}

function scalar(text: string): Scalar {
  const node = new Scalar(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\u0085\u2028\u2029]/g, ' '),
  );
  node.type = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return node;
}
