import * as v from 'valibot';
import { capture, rule } from './captureRecord';
import { highlight, removed } from './highlightRecord';
import { asset, body, bytes, post } from './postRecord';
import type { Kind } from './format';

const schemas = {
  settings: v.unknown(),
  rule,
  post,
  body,
  version: body,
  asset,
  bytes,
  highlight,
  removed,
  capture,
} satisfies Record<Kind, v.GenericSchema>;

export type RecordOf<K extends Kind> = v.InferOutput<(typeof schemas)[K]>;

/** Something of a backup that has the shape every reader of the library relies on. */
export type Known = { [K in Kind]: { kind: K; record: RecordOf<K> } }[Kind];

/**
 * A record of a file, made anew of the fields that are known; null where it is not what it says. A kind that is not known yet
 * is `unknown`.
 */
export function readRecord(kind: string, record: unknown): Known | 'unknown' | null {
  if (!Object.hasOwn(schemas, kind)) return 'unknown';
  const found = v.safeParse(schemas[kind as Kind], record, { abortEarly: true });
  return found.success ? ({ kind, record: found.output } as Known) : null;
}
