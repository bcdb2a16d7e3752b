// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { feed, post, read } from './page';

const APPENDIX = '부록입니다.';
const APPEAL = '이력서를 보내';

describe('a rule of the site', () => {
  test('without one, the appendix is missing and the appeal is there', () => {
    const { text } = read(post).article;
    expect(text).not.toContain(APPENDIX);
    expect(text).toContain(APPEAL);
  });

  test('brings back what it keeps, in its place', () => {
    const { article, kind } = read(post, [{ keep: ['div.related', 'div.extra > pre'] }]);
    expect(article.text).toMatch(/거절합니다\. \s*부록입니다\./);
    expect(article.text.trim()).toMatch(/let limit = 9;$/);
    expect(article.text).not.toContain('side code');
    expect(kind).toBe('article');
  });

  test('takes out what it drops', () => {
    const { article, whole } = read(post, [{ drop: ['div.appeal', 'div.post-body > pre'] }]);
    expect(article.text).not.toContain(APPEAL);
    expect(article.html).not.toContain('<pre>');
    expect(whole!.code).toEqual([0, 2]);
  });

  test('says where the article is; what was left out inside of it stays out', () => {
    const { article } = read(post, [{ root: 'main.layout' }]);
    expect(article.text).toContain('side code');
    expect(article.text).not.toContain(APPENDIX);
  });

  test.each([
    ['finds nothing', { root: 'div.gone', keep: ['p.gone'], drop: ['p.gone'] }],
    ['is no selector', { root: 'div[', keep: ['::'], drop: ['>'] }],
    ['finds several places for one article', { root: 'pre' }],
    ['was made on another kind of page', { root: 'main.layout', kind: 'listing' as const }],
  ])('does nothing where it %s', (_, rule) => {
    expect(read(post, [rule]).article.html).toBe(read(post).article.html);
  });

  test('of several the newest says where the article is, all say what belongs', () => {
    const { article } = read(post, [{ root: 'main.layout', keep: ['div.appeal'] }, { root: 'div.extra' }]);
    expect(article.text.trim()).toMatch(/^둑 팀은[\s\S]*let limit = 9;$/);
  });

  test('makes an article of a page that holds several posts', () => {
    const pointed = read(feed, [{ root: '#post-30', kind: 'feed' }]);
    expect(pointed).toMatchObject({ kind: 'article', posts: [], whole: { kind: 'feed' } });
    expect(pointed.article.text.trim()).toMatch(/^로그 등급을[\s\S]*찾을 때만 본다\s*$/);
  });
});
