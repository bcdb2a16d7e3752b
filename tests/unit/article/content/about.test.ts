import { describe, expect, test } from 'vitest';
import { isAboutLine } from '@/lib/article/content/about';

describe('lines about a post', () => {
  test.each([
    'Published Nov 18, 2019 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2019',
    '작성일 2023. 8. 14. 오후 3:20 · 조회수 120',
    'By Ines Okafor',
    'posted by ines_okafor',
    '3 min read',
    '1.2k views',
    '1,200 words',
    '|',
    'By 김서진',
    '좋아요 12',
    '댓글 3개',
    'KO | EN',
    '2019.03.30',
    'Updated about 1 year ago',
  ])('%s', (line) => expect(isAboutLine(line)).toBe(true));
  test.each([
    '2023년 8월 14일, 배포했다.',
    'By the time we noticed, the queue was full of parts that nobody had asked for',
    'On November 6, 2024 the broker that had carried all of our orders for nine years stopped and never came back',
    '새벽 3시의 장애',
    'By the law of Little',
  ])('%s is text', (line) => expect(isAboutLine(line)).toBe(false));
});
