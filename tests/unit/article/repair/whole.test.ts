// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { IN, isIn } from '@/lib/article/repair/marks';
import { taken } from '@/lib/article/repair/taken';
import { feed, post, read, wholeOf } from './page';

describe('the captured page', () => {
  const extraction = read(post);
  const whole = wholeOf(extraction);
  const at = (selector: string): Element => whole.querySelector(selector)!;

  test.each([
    ['h1 + p', true],
    ['.post-body > pre', true],
    ['.related p', false],
    ['.side pre', false],
    ['.extra pre', false],
    ['.top a', false],
  ])('says of %s whether it went into the article: %s', (selector, expected) => {
    expect(isIn(at(selector))).toBe(expected);
  });

  test('marks only where in and out meet', () => {
    expect(whole.querySelectorAll(`[${IN}]`)).toHaveLength(2);
  });

  test('counts code and pictures that a reader would miss', () => {
    expect(extraction.whole).toMatchObject({ code: [1, 2], images: [0, 0], kind: 'article' });
  });

  test.each([
    ['<figure><img src="a.png"></figure>', 1],
    ['<div><img src="a.png" width="640"></div>', 1],
    ['<div><img src="a.png"></div>', 0],
    ['<p><img src="a.png" width="48"></p>', 0],
    ['<p><a href="/"><img src="a.png" width="640"></a></p>', 0],
    ['<div class="user-avatar"><p><img src="a.png"></p></div>', 0],
    ['<pre>let a</pre>', 1],
    ['<pre> </pre>', 0],
    ['<div class="comment-list"><p>말</p><pre>let a</pre></div>', 0],
  ])('a reader would miss of %s: %i', (html, missed) => {
    const { whole: own } = read(
      post.replace(/<div class="extra">.*<\/div>/, `<div class="extra">${html}</div>`),
    );
    expect(own!.code[1] - own!.code[0] + own!.images[1] - own!.images[0]).toBe(missed);
  });

  test('gives the text of the article again', () => {
    const text = (html: string): string => html.replace(/<h1.*?<\/h1>|<[^>]*>|\s+/gs, '');
    expect(text(taken(whole)!.innerHTML)).toBe(text(extraction.article.html));
  });

  test('has no style and no mark that the page wrote itself', () => {
    const { whole: own } = read(`<div style="color:red" ${IN}="1"><p>${'말입니다. '.repeat(90)}</p></div>`);
    expect(own!.html).not.toContain('style=');
    expect(own!.html.match(/data-galpi-in/g)).toHaveLength(1);
  });

  test('is left out where it is too big', () => {
    expect(read(`<p data-x="${'x'.repeat(2e6)}">${'말입니다. '.repeat(90)}</p>`).whole).toBeNull();
  });
});

test('of a page of whole posts nothing is marked', () => {
  const { kind, whole } = read(feed);
  expect(kind).toBe('feed');
  expect(whole!.html).not.toContain(IN);
});
