import { describe, expect, test } from 'vitest';
import { finderOf } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import { snippets, type SearchedText } from '@/lib/search/snippet';

const of = (query: string, ...fields: SearchedText[]) => snippets(fields, finderOf(parseQuery(query)));
const body = (text: string): SearchedText => ({ field: 'text', text });
const filler = '이 문장은 아무것도 말하지 않는다. ';

describe('a piece of a long text', () => {
  test('holds most of the words, cut at spaces, with their places', () => {
    const text = `${filler.repeat(20)}장애가 났다. ${filler.repeat(20)}장애 뒤의 복구는 느렸다. ${filler.repeat(20)}`;
    const [found] = of('장애 복구', body(text));
    expect(found!.text).toMatch(/^… \S.* …$/);
    expect(found!.text.length).toBeLessThan(160);
    expect(found!.spans.map(({ start, end }) => found!.text.slice(start, end))).toEqual(['장애', '복구']);
    expect(text.slice(found!.at)).toMatch(/^장애 뒤의 복구/);
    expect(found!.text.indexOf('장애')).toBeLessThan(40);
  });

  test('begins at the first place where one word stands often', () => {
    const text = `${filler.repeat(10)}캐시 ${filler.repeat(30)}캐시`;
    expect(of('캐시', body(text))[0]!.at).toBe(text.indexOf('캐시'));
  });

  test('of equal places, the closest', () => {
    const text = `장애 ${'말 '.repeat(20)}복구 ${filler.repeat(20)}장애 복구 ${filler.repeat(20)}`;
    expect(of('장애 복구', body(text))[0]!.at).toBe(text.lastIndexOf('장애'));
  });

  test('a short word is no closer than a long one', () => {
    const names = () => ['db'];
    const finder = finderOf(parseQuery('ㄷㅂ'), names);
    const text = `데이터베이스와 다발 ${filler.repeat(20)}두부`;
    expect(snippets([body(text)], finder)[0]!.at).toBe(text.indexOf('다발'));
  });

  test('white space becomes single spaces', () => {
    expect(of('둘', body('하나\n\n  둘\t셋'))[0]).toMatchObject({
      text: '하나 둘 셋',
      spans: [{ start: 3, end: 4 }],
    });
  });

  test('a text without spaces is cut all the same', () => {
    const [found] = of('bbb', body(`${'a'.repeat(500)}bbb${'c'.repeat(500)}`));
    expect(found!.text.length).toBeLessThan(160);
    expect(found!.spans).toHaveLength(1);
  });

  test('no picture is cut in two', () => {
    for (const shift of ['', '.']) {
      const [found] = of('bbb', body(`${shift}${'👍'.repeat(100)}bbb${'👍'.repeat(100)}`));
      expect(found!.text.isWellFormed()).toBe(true);
    }
  });

  test('a phrase longer than a piece is shown from its beginning', () => {
    const long = '긴 말 '.repeat(60).trim();
    expect(of(`"${long}"`, body(`앞 ${long} 뒤`))[0]!.at).toBe(2);
  });
});

describe('which pieces', () => {
  const note: SearchedText = { field: 'notes', text: '복구는 스냅숏으로', highlightId: 'h1' };
  const marked: SearchedText = { field: 'highlights', text: '복구 시간', highlightId: 'h2' };
  const code: SearchedText = { field: 'code', text: 'restore() // 복구' };

  test('two: what the reader wrote, then what was marked', () => {
    const found = of('복구', body('복구'), code, marked, note);
    expect(found.map(({ where, highlightId }) => [where, highlightId])).toEqual([
      ['note', 'h1'],
      ['highlight', 'h2'],
    ]);
  });

  test('more words come before what is the reader’s own', () => {
    expect(of('장애 복구', body('장애 뒤의 복구'), note).map(({ where }) => where)).toEqual(['text', 'note']);
  });

  test('code that says what the text says is left out, code that says more is not', () => {
    expect(of('복구', code, body('복구')).map(({ where }) => where)).toEqual(['text']);
    expect(of('복구 restore', code, body('복구 시간')).map(({ where }) => where)).toEqual(['code']);
    expect(of('시간 restore', code, body('복구 시간')).map(({ where }) => where)).toEqual(['text', 'code']);
  });

  describe('not one place twice', () => {
    const sentence = '장애 뒤의 복구는 스냅숏으로 했고 한 시간이 걸렸다.';
    const passage: SearchedText = { field: 'highlights', text: sentence, highlightId: 'h3' };

    test('the text shows another than the passage that is marked', () => {
      const text = `${filler.repeat(10)}${sentence} ${filler.repeat(20)}캐시는 나중에 비웠다.`;
      const found = of('장애 복구 캐시', passage, body(text));
      expect(found.map(({ where, at }) => [where, at])).toEqual([
        ['highlight', 0],
        ['text', text.indexOf('캐시')],
      ]);
    });

    test('a passage inside what is shown of the text is left out, another one is not', () => {
      const text = `${filler.repeat(10)}캐시 ${sentence}`;
      const other: SearchedText = { field: 'highlights', text: '다른 곳에서 본 복구', highlightId: 'h4' };
      const found = of('장애 복구 캐시', passage, other, body(text));
      expect(found.map(({ where, highlightId }) => [where, highlightId])).toEqual([
        ['text', null],
        ['highlight', 'h4'],
      ]);
    });

    test('of passages that overlap one', () => {
      const part: SearchedText = { field: 'highlights', text: sentence.slice(0, 20), highlightId: 'h5' };
      expect(of('복구', passage, part)).toHaveLength(1);
    });

    test('line breaks do not make another', () => {
      const broken = body(`캐시 ${sentence.replaceAll(' ', '\n  ')}`);
      expect(of('장애 복구 캐시', passage, broken).map(({ where }) => where)).toEqual(['text']);
    });

    test('a marked word or two is told again with what stands around it', () => {
      expect(of('장애 복구', marked, body(`복구 시간은 길었다. 장애 탓이다.`))).toHaveLength(2);
    });
  });

  test('only from where words may stand', () => {
    expect(of('in:code 복구', body('복구'), code, note).map(({ where }) => where)).toEqual(['code']);
  });

  test('none from titles, from texts without the words, and for conditions alone', () => {
    expect(of('복구', { field: 'title', text: '복구' }, body('다른 말'))).toEqual([]);
    expect(of('tag:복구', body('복구'))).toEqual([]);
  });
});
