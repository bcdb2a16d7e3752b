import { expect, test } from 'vitest';
import { describe as selectorsOf } from '@/lib/anchor/describe';
import { findAll } from '@/lib/anchor/find';

// The neighbours alone never decide: between the same two sentences there may stand another one today.
const around = (words: string): string =>
  `당직자의 화면에는 붉은 선이 하나 있었습니다. 데이터베이스의 연결은 한 개도 남아 있지 않았습니다. ${words} 우리는 캐시 서버부터 의심했습니다. 로그에는 만료라는 낱말이 41만 번 적혀 있었습니다.`;

const before = around('느린 질의는 없었습니다.');
const start = before.indexOf('느린');
const list = [selectorsOf(before, { start, end: start + '느린 질의는 없었습니다.'.length })];

test.each(['회의는 길고 지루했습니다.', '그날은 비가 왔습니다.', 'Nothing else was wrong.'])(
  'a passage whose words were replaced by "%s" is lost',
  (words) => {
    expect(findAll(around(words), list)).toEqual([null]);
  },
);
