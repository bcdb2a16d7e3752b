import type { Words } from '@/lib/model/words';
import ko from '@/public/_locales/ko/messages.json';

const look = (key: string, values: (string | number)[]): string =>
  (ko as Record<string, { message: string }>)[key]!.message.replace(/\$(\d)/g, (_, n) =>
    String(values[Number(n) - 1]),
  );

/** The Korean words, without a browser. */
export const koreanWords: Words = Object.assign(
  (key: string, ...values: (string | number)[]) => look(key, values),
  {
    lang: 'ko',
    count: (key: string, n: number) => look(`${key}_other`, [n]),
  },
) as Words;
