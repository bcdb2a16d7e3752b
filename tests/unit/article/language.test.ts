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
  [
    'German on a page that says English',
    'Der Zwischenspeicher ist leer und die Datenbank steht still. Das ist nicht gut für den Dienst und die Leute, die mit ihm arbeiten. Auch wird es nicht von selbst besser.',
    'en',
    'de',
  ],
  [
    'French on a page that says nothing',
    'Le cache est vide et la base ne répond pas. Ce qui est dans les journaux est une trace pour nous, avec des heures qui ne sont pas dans le bon ordre. Les équipes sont sur le pont.',
    '',
    'fr',
  ],
  ['a few words of names stay English', 'Redis Kafka Postgres Docker', '', 'en'],
  ['German by its own word', 'Der Zwischenspeicher ist leer und die Datenbank steht still', 'de', 'de'],
])('%s', (_, text, declared, lang) => {
  expect(languageOfText(text, declared)).toBe(lang);
});
