import type en from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Looks up the reader's language. `count` picks `key_one` or `key_other` by the number, which becomes `$1`. */
export interface Words {
  (key: MessageKey, ...substitutions: (string | number)[]): string;
  /** BCP 47 of the interface */
  lang: string;
  count(key: CountedKey, n: number): string;
}
