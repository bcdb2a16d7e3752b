// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isLabel, labelOf } from '@/lib/article/content/labels';
import { body } from '../body';

describe('labels of what is not the post', () => {
  test.each([
    'Related posts',
    'You may also like',
    '관련 글',
    '추천 포스트 더보기',
    "'데이터베이스 > 질의' 카테고리의 다른 글",
    "'질의'의 다른글",
    "'질의' Related Articles",
    '댓글 3개',
    '0개의 댓글',
    '3 thoughts on “Waiting”',
    '2 responses to “Waiting”',
    '“기다림”에 대한 2개의 생각',
    'About the author:',
    '相关文章',
    'Was this helpful?',
    'Did this page help you?',
  ])('%s is one', (text) => expect(isLabel(text)).toBe(true));
  test.each([
    'Related work in queueing theory',
    '댓글을 저장하는 테이블은 이렇게 생겼습니다',
    'Popular hash functions',
    '다음 글자',
    '3 thoughts on waiting',
    '기다림에 대한 2개의 생각',
    'Did this change help the reader of the dashboard',
  ])('%s is a heading of a post', (text) => expect(isLabel(text)).toBe(false));
  test('a box is labelled by its first heading only', () => {
    expect(labelOf(body('<section><h3>Latest posts</h3><p>a</p></section>'))).toBe('posts');
    expect(labelOf(body('<p>text</p><h3>Latest posts</h3>'))).toBe(null);
  });
});
