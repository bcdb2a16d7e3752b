import { browser } from 'wxt/browser';
import type { MessageKey, Words } from '@/lib/model/words';

/** The message files of the browser's language, as `Words` for components. */
export function browserWords(): Words {
  const lang = browser.i18n.getUILanguage();
  const rules = new Intl.PluralRules(lang);
  const look = (key: string, substitutions: (string | number)[]): string =>
    browser.i18n.getMessage(key as never, substitutions.map(String) as never) || key;
  const words = ((key: MessageKey, ...substitutions: (string | number)[]) =>
    look(key, substitutions)) as Words;
  words.lang = lang;
  words.count = (key, n) =>
    look(`${key as string}_${rules.select(n) === 'one' ? 'one' : 'other'}`, [n.toLocaleString(lang)]);
  return words;
}
