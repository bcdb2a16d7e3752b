import { expect, test } from 'vitest';
import { languageOfText } from '@/lib/article/language';

test.each([
  [
    'Korean on a page that says English',
    '캐시는 평균을 빠르게 하지만 사라지는 순간에는 약하다. Redis and Kafka are here.',
    'en',
    'ko',
  ],
  ['a few Korean lines', '배포했다. 금요일이었다.', '', 'ko'],
  [
    'English on a page that says Korean',
    'the lock of a row and the time that is left for it '.repeat(4),
    'ko',
    'en',
  ],
  ['a region stays', 'the lock of a row and the time that is left for it '.repeat(4), 'en-GB', 'en-GB'],
  [
    'Japanese',
    'これはキャッシュの話です。データベースへの問い合わせを数えて、多すぎるときは断ります。',
    '',
    'ja',
  ],
  ['Chinese', '数据库的查询太多的时候应该立刻拒绝而不是让所有人一起等待三十秒然后失败', 'zh-TW', 'zh-TW'],
  ['Russian', 'Очередь задач в одной таблице и почему это работает', 'en', 'ru'],
  ['German by its own word', 'Der Zwischenspeicher ist leer und die Datenbank steht still', 'de', 'de'],
])('%s', (_, text, declared, lang) => {
  expect(languageOfText(text, declared)).toBe(lang);
});
