// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { added, type Edit, marksOf, net, replay } from '@/lib/article/repair/edits';
import { IN, isIn } from '@/lib/article/repair/marks';
import { ruleOf } from '@/lib/article/repair/ruleOf';
import { body } from '../body';
import { post, read, wholeOf } from './page';

const page = `
<div class="top"><ul class="menu"><li>하나</li></ul></div>
<div class="layout css-9x8y">
  <div class="post" ${IN}="1">
    <p>글</p><p>글의 둘째</p>
    <div class="box"><p>권합니다</p></div>
    <div class="box"><p>또 권합니다</p></div>
    <div class="appendix" ${IN}="0"><p>부록</p></div>
  </div>
  <div class="side"><div class="box"><p>곁의 상자</p></div><div><p>이름 없는 상자</p></div></div>
</div>`;

function ruleFor(...edits: [selector: string, to: Edit['to'], nth?: number][]) {
  const whole = body(page);
  const done = edits.map(([selector, to, nth = 0]): Edit => ({
    el: whole.querySelectorAll(selector)[nth]!,
    to,
  }));
  replay(whole, marksOf(whole), done);
  return ruleOf(whole, done, { kind: 'article' });
}
const rule = (given: object) => ({ kind: 'article', root: null, keep: [], drop: [], ...given });

describe('a rule is made of names', () => {
  test.each<[string, Parameters<typeof ruleFor>, object | null]>([
    ['what comes back by its own name', [['.appendix', 'in']], rule({ keep: ['div.appendix'] })],
    ['its paragraph by the name around it', [['.appendix p', 'in']], rule({ keep: ['div.appendix > p'] })],
    [
      'all of one name that go',
      [
        ['.post .box', 'out'],
        ['.post .box', 'out', 1],
      ],
      rule({ drop: ['div.box'] }),
    ],
    ['one of several alike not at all', [['.post .box', 'out']], null],
    ['a paragraph among paragraphs not at all', [['.post > p', 'out', 1]], null],
    ['the article', [['.side', 'root']], rule({ root: 'div.side' })],
    [
      'the article by its place where it has no name',
      [['.side > div', 'root', 1]],
      rule({ root: 'div.side > div:nth-of-type(2)' }),
    ],
    [
      'edits after the article was chosen, not those before',
      [
        ['.appendix', 'in'],
        ['.layout', 'root'],
        ['.side', 'out'],
      ],
      rule({ root: 'div.layout', drop: ['div.side'] }),
    ],
    [
      'an edit that a later one holds only once',
      [
        ['.appendix p', 'in'],
        ['.appendix', 'in'],
      ],
      rule({ keep: ['div.appendix'] }),
    ],
  ])('%s', (_, edits, expected) => {
    expect(ruleFor(...edits)).toEqual(expected);
  });

  test('and finds the same on another page of the site', () => {
    const whole = wholeOf(read(post));
    const edits: Edit[] = [
      { el: whole.querySelector('.related')!, to: 'in' },
      { el: whole.querySelector('.appeal')!, to: 'out' },
    ];
    replay(whole, marksOf(whole), edits);
    const made = ruleOf(whole, edits, { kind: 'article' })!;
    expect(made).toEqual(rule({ keep: ['div.related'], drop: ['div.appeal'] }));
    const other = post.replaceAll('부록입니다.', '다른 부록입니다.').replaceAll('css-1x2y3z', 'css-7k7k7k');
    const { text } = read(other, [made]).article;
    expect(text).toContain('다른 부록입니다.');
    expect(text).not.toContain('이력서');
  });
});

test('edits are taken back one by one', () => {
  const whole = body(page);
  const marks = marksOf(whole);
  const el = whole.querySelector('.appendix')!;
  replay(whole, marks, [{ el, to: 'in' }]);
  expect(isIn(el)).toBe(true);
  replay(whole, marks, []);
  expect(isIn(el)).toBe(false);
  expect(whole.innerHTML).toBe(body(page).innerHTML);
});

test('what edits come to', () => {
  const whole = body(page);
  const [a, b] = [whole.querySelector('.appendix')!, whole.querySelector('.side')!];
  expect(net([])).toEqual({ root: null, turned: [] });
  expect(
    net([
      { el: a, to: 'in' },
      { el: b, to: 'root' },
      { el: a, to: 'out' },
    ]),
  ).toEqual({
    root: b,
    turned: [{ el: a, to: 'out' }],
  });
});

test('an edit of what was just edited takes it back', () => {
  const whole = body(page);
  const [a, b] = [whole.querySelector('.appendix')!, whole.querySelector('.side')!];
  const once = added([], { el: a, to: 'in' });
  expect(added(once, { el: a, to: 'out' })).toEqual([]);
  expect(added(added(once, { el: b, to: 'in' }), { el: a, to: 'out' })).toEqual([{ el: b, to: 'in' }]);
  expect(added([{ el: a, to: 'root' }], { el: a, to: 'out' })).toHaveLength(2);
});
