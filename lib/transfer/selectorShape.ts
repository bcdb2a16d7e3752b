import * as v from 'valibot';

type Texts = v.GenericSchema<unknown, string>;

interface Limits {
  text: Texts;
  /** a name of an element or of a language */
  word: Texts;
  /** most items of a list */
  list: number;
}

const number = v.pipe(v.number(), v.finite());

/** Selectors that come from elsewhere, made anew of the fields that are known: every reader of a highlight relies on them. */
export function selectorShape({ text, word, list }: Limits) {
  const texts = v.pipe(v.array(text), v.maxLength(list));
  return v.variant('type', [
    v.object({
      type: v.literal('TextQuoteSelector'),
      exact: text,
      prefix: text,
      suffix: text,
      occurrences: number,
    }),
    v.object({ type: v.literal('TextPositionSelector'), start: number, end: number }),
    v.object({ type: v.literal('BlockSelector'), block: word, index: number }),
    v.object({
      type: v.literal('CodeSelector'),
      block: number,
      language: v.nullable(word),
      file: v.exactOptional(text),
      startLine: number,
      endLine: number,
    }),
    v.object({
      type: v.literal('TableSelector'),
      table: number,
      header: texts,
      rows: v.pipe(v.array(texts), v.maxLength(list)),
    }),
    v.object({
      type: v.literal('PictureSelector'),
      source: text,
      alt: text,
      caption: text,
      prefix: text,
      suffix: text,
    }),
  ]);
}
