import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/** The interface's words as a browser shows them: accessible names in specs are message keys, not literals. */
export interface Words {
  lang: 'ko' | 'en';
  (key: string, ...substitutions: (string | number)[]): string;
  /** a pattern that takes anything where the message has `$1`, `$2` … */
  like(key: string): RegExp;
}

/** `folder`: the build, whose own messages they are. */
export function wordsIn(lang: 'ko' | 'en', folder: string): Words {
  const file = join(folder, '_locales', lang, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const look = (key: string): string => {
    const found = messages[key];
    if (!found) throw new Error(`there is no message "${key}"`);
    return found.message;
  };
  const words = (key: string, ...substitutions: (string | number)[]): string =>
    look(key).replaceAll(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''));
  const like = (key: string): RegExp =>
    new RegExp(
      `^${look(key)
        .split(/\$\d/)
        .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
        .join('.*')}$`,
    );
  return Object.assign(words, { lang, like });
}
