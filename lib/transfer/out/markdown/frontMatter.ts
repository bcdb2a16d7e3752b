import { Document, Scalar } from 'yaml';

/** A day that is meant as one: `2026-11-28`. */
export interface Day {
  day: string;
}

export type YamlValue = string | number | boolean | readonly string[] | Day | null;

/**
 * Values as each stands behind `key: ` on one line of YAML. Every text is quoted, so that no reader of any version takes it
 * for a number, a date or a word such as `no`; days are not. Keys are plain words.
 */
export function yamlValues(values: Record<string, YamlValue>): Record<string, string> {
  const document = new Document({});
  for (const [key, value] of Object.entries(values)) document.set(key, nodeOf(document, value));
  const text = document.toString(oneLine);
  const lines = text.trimEnd().split('\n');
  return Object.fromEntries(Object.keys(values).map((key, i) => [key, lines[i]!.slice(key.length + 2)]));
}

const oneLine = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
  simpleKeys: true,
};

function nodeOf(document: Document, value: YamlValue): unknown {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object' && value !== null && 'day' in value) return new Scalar(value.day);
  if (!Array.isArray(value)) return value;
  const list = document.createNode([] as unknown[], { flow: true });
  for (const text of value as readonly string[]) list.add(quoted(text));
  return list;
}

function quoted(text: string): Scalar {
  const node = new Scalar(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\u0085\u2028\u2029]/g, ' '),
  );
  node.type = Scalar.QUOTE_DOUBLE;
  return node;
}
