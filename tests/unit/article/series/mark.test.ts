import { expect, test } from 'vitest';
import { markIn } from '@/lib/article/series/mark';

test.each<[string, string, number]>([
  [
    '블록체인 진짜 하나도 모르는 디자이너의 독학일기(2)',
    '블록체인 진짜 하나도 모르는 디자이너의 독학일기',
    2,
  ],
  ['DevOps 문화 안에서의 APM의 역할 [2] (DevOps+JENNIFER)', 'DevOps 문화 안에서의 APM의 역할', 2],
  ['Process Knowledge Management, Part IV', 'Process Knowledge Management', 4],
  ['Building a Loom - Part 2: the Shuttle', 'Building a Loom', 2],
  ['Building a Loom (Part 2 of 5)', 'Building a Loom', 2],
  ['Building a Loom Pt. 3', 'Building a Loom', 3],
  ['Building a Loom part two', 'Building a Loom', 2],
  ['Part 1: Threads', '', 1],
  ['Chapter 3. Weaving', '', 3],
  ['베틀 만들기 2편', '베틀 만들기', 2],
  ['베틀 만들기 2편: 북', '베틀 만들기', 2],
  ['베틀 만들기 - 제3부', '베틀 만들기', 3],
  ['[베틀 만들기 2편] 북', '베틀 만들기', 2],
  ['베틀 만들기 (3화)', '베틀 만들기', 3],
  ['베틀 만들기 (2/5)', '베틀 만들기', 2],
  ['베틀 만들기 #3', '베틀 만들기', 3],
  ['Loom Weekly #12: Threads', 'Loom Weekly', 12],
  ['베틀 강의 (4강)', '베틀 강의', 4],
  ['Octopress로 블로그 만들기-2', 'Octopress로 블로그 만들기', 2],
  ['[맛있는 인터뷰 1] 존을 만나다', '맛있는 인터뷰', 1],
])('%s is a part', (title, stem, part) => {
  expect(markIn(title)).toEqual({ stem, part, isSure: true });
});

test.each<[string, string, number]>([
  ['Broker internals - 2', 'Broker internals', 2],
  ['[Java 8] Stream 정리', 'Java', 8],
  ['3) 프로젝트 생성하기', '', 3],
  ['Vue 3', 'Vue', 3],
])('%s may be one', (title, stem, part) => {
  expect(markIn(title)).toEqual({ stem, part, isSure: false });
});

test.each([
  '2편의 논문을 읽고',
  '2부작',
  '제2회 해커톤 후기',
  'Top 10 mistakes',
  '10화면',
  'Participants of the loom',
  'C#3 language',
  '2020 회고 (2020)',
  'Why part of it fails',
  '',
])('%s is none', (title) => {
  expect(markIn(title)).toBeNull();
});
