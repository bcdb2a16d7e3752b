import { describe, expect, test } from 'vitest';
import { buildSegment, type Unit } from '@/lib/search/buildSegment';
import { mergeSegments } from '@/lib/search/mergeSegments';
import { parseQuery } from '@/lib/search/parseQuery';
import { otherNames } from '@/lib/search/terms';
import { body, built, found, head, indexOf, post, wordsQuery } from './index';

describe('what is found by what', () => {
  test.each([
    [
      '데이터베이스를 고른다',
      ['데이터베이스', '이터베', '데잍', '데이ㅌ', 'ㄷㅇㅌㅂㅇㅅ', 'ㅌㅂㅇ', '데이터베', 'ㄷㅇ'],
    ],
    ['데이터 베이스를 고른다', ['데이터 베이스', '베이스 데이터']],
    ['Dexie를 쓴다', ['dexie', 'Dexie를', 'DEXIE', 'exi']],
    ['메시지큐를 쓴다', ['메시지 큐', '메시지 큐를']],
    ['nodejs와 기본키', ['node js', '기본 키', 'node js 기본 키 ']],
    ['C#8.0의 기능', ['C#', 'c# ', 'C#8', 'C# 8']],
    ['C# 9', ['C#9']],
    ['k8s 위에서', ['k8s', 'K8S', '쿠버네티스', 'kubernetes']],
    ['쿠버네티스가 옮긴다', ['k8s', 'kubernetes', '쿠버', 'ㅋㅂㄴ']],
    ['c++와 C#을 함께', ['c++', 'C++', 'c#', 'C#']],
    ['.babelrc를 고친다', ['.babelrc', 'babelrc', 'babel']],
    ['conv2d_transpose 함수', ['transpose', 'conv2d', 'conv2d_transpose']],
    ['getUserById(7)', ['user by id', 'getuserbyid', 'getUserById', 'ById']],
    ['Node.js 옆 main.rs', ['js', 'node.js', 'rs', 'node js', '"js 옆"', '"main.rs"']],
    ['std::vector<int>', ['std::vector', 'vector']],
    ['데이터 한 줄', ['epdlxj', '데이터를', '데이터는', '데이타 ']],
    ['kubernetes cluster', ['ㅏㅕㅠㄷ', 'kubernetse', 'kubrnetes', 'kubernetees']],
    ['값싼 서버', ['값', '갑', '가', 'ㄱㅆ ㅅㅂ']],
    ['과제를 낸다', ['고', '과', '과제']],
    ['naïve Café', ['naive', 'cafe', 'café']],
    ['日本語の技術', ['日本語', '技術', '日本語の技術']],
    ['이모지 🎉 파티', ['파티']],
  ])('%s', (text, queries) => {
    const index = built(...post('it', text), ...post('other', '전혀 상관없는 글'));
    for (const query of queries) {
      const asked = query.startsWith('"') ? parseQuery(query) : query;
      expect([query, ...found(index, asked)]).toContain('it');
    }
  });

  test('what is not there is not found', () => {
    const index = built(...post('a', '캐시를 비운다'), ...post('b', '큐가 밀린다'));
    expect(found(index, '캐시')).toEqual(['a']);
    expect(found(index, '캐시 큐')).toEqual([]);
    expect(found(index, '장애물경주')).toEqual([]);
    expect(found(index, 'xyzzyq')).toEqual([]);
  });

  test('a syllable that is finished is no other one: only the last word may still be on its way', () => {
    const index = built(...post('crime', '사과가 달다'), ...post('plain', '사고가 났다'));
    expect(found(index, '사고 ')).toEqual(['plain']);
    expect(found(index, '사고')).toEqual(['plain', 'crime']);
  });

  test('data in a text leaves the words around it alone', () => {
    const data = `base64_${'A'.repeat(300)}gKx${'q'.repeat(300)}`;
    const index = built(...post('a', `alpha ${data} omega zeta`), ...post('b', 'beta yankee zulu'));
    for (const query of ['alpha', 'omega', 'zeta', 'base64']) expect(found(index, query)).toEqual(['a']);
    for (const query of ['beta', 'yankee', 'zulu']) expect(found(index, query)).toEqual(['b']);
  });

  test('any run of letters that are written without spaces, wherever it stands', () => {
    const run = '分散環境におけるデータベースの整合性とトランザクション分離水準の設計方針を検討する';
    const index = built(...post('a', run), ...post('b', '整合性の話'));
    for (const size of [2, 5, 6, 11, 20])
      for (let at = 0; at + size <= run.length; at += 1)
        expect([at, size, ...found(index, run.slice(at, at + size))]).toEqual(
          expect.arrayContaining([at, size, 'a']),
        );
    expect(found(index, 'データベースの話')).toEqual([]);
    const mixed = `한글괅ㅏㅏㅏ${run}abc값${run.repeat(2)}`;
    for (let at = 0; at + 9 <= mixed.length; at += 1)
      expect(found(built(...post('a', mixed)), mixed.slice(at, at + 40).slice(0, 9 + (at % 40)))).toEqual([
        'a',
      ]);
  });

  test('decomposed Hangul is the same', () => {
    expect(found(built(...post('a', '한글 처리'.normalize('NFD'))), '한글')).toEqual(['a']);
    expect(found(built(...post('a', '한글 처리')), '한글'.normalize('NFD'))).toEqual(['a']);
  });
});

describe('other names of the same thing', () => {
  const index = built(
    ...post('short', 'nextjs로 옮기다'),
    ...post('korean', '넥스트를 쓴다'),
    ...post('dotted', 'Next.js 14'),
    ...post('step', 'the next step'),
  );

  test.each(['넥스트 ', 'nextjs ', 'next.js '])(
    '%s: a name of several words is found by all of them',
    (query) => {
      expect(found(index, query).sort()).toEqual(['dotted', 'korean', 'short']);
      expect(found(index, parseQuery(`-${query}`))).toEqual(['step']);
    },
  );

  test('of a pasted page they take no room', () => {
    const page = `${'쿠버네티스 '.repeat(31)}서버 없는낱말 `;
    expect(found(built(...post('a', 'k8s 서버')), page)).toEqual(['a']);
    expect(found(built(...post('a', 'k8s')), page)).toEqual([]);
  });

  test('where one is found, nothing else is meant', () => {
    const library = built(...post('commit', 'commit을 본다'), ...post('near', '커미션 수수료'));
    expect(found(library, '커밋 ')).toEqual(['commit']);
  });

  test('what the reader writes with a space has other names too', () => {
    const own = otherNames([['garbage collection', 'GC', '쓰레기 수집']]);
    const library = built(
      ...post('short', 'GC가 멈춘다'),
      ...post('korean', '쓰레기를 수집'),
      ...post('whole', 'garbage collection'),
      ...post('part', 'a collection of gcc flags, 우표 수집'),
    );
    for (const query of ['garbage collection ', '쓰레기 수집 ', 'gc '])
      expect(found(library, query, own).sort()).toEqual(
        query === 'gc ' ? ['korean', 'part', 'short', 'whole'] : ['korean', 'short', 'whole'],
      );
    expect(found(library, 'collection garbage ', own)).toEqual(['whole']);
  });
});

describe('order', () => {
  test('a title before a text, a word before a part of one, the newer of equals first', () => {
    const index = built(
      ...post('inside', '초캐시스럽다'),
      ...post('text', '캐시를 비운다'),
      ...post('title', '', '캐시'),
      head('newer', '', 1_700_000_000_000),
      body('newer', '캐시를 비운다'),
    );
    expect(found(index, '캐시')).toEqual(['title', 'newer', 'text', 'inside']);
  });
});

describe('queries', () => {
  const index = built(
    ...post('both', '캐시와 큐'),
    ...post('cache', '캐시 이야기'),
    ...post('queue', '큐 이야기', '캐시를 제목에'),
  );
  const word = (text: string) => ({ kind: 'word', text, open: false }) as const;

  test('OR, not, and in', () => {
    const or = { fields: null, clauses: [{ not: false, any: [word('큐'), word('이야기')] }] };
    expect(found(index, or).sort()).toEqual(['both', 'cache', 'queue']);
    const not = {
      fields: null,
      clauses: [
        { not: false, any: [word('캐시')] },
        { not: true, any: [word('큐')] },
      ],
    };
    expect(found(index, not)).toEqual(['cache']);
    expect(found(index, { ...wordsQuery('캐시'), fields: ['title'] })).toEqual(['queue']);
  });

  test('a word that is not wanted takes away no others that are like it', () => {
    const [first, second] = [built(...post('a', 'python2 데이터')), built(...post('a', 'python3 데이터'))];
    const not = (text: string) => ({ fields: null, clauses: [{ not: true, any: [word(text)] }] });
    expect(found(first, not('python3'))).toEqual(['a']);
    expect(found(first, not('epdlxj'))).toEqual(['a']);
    expect(found(second, not('python3'))).toEqual([]);
  });

  test('nor those that it is a part of, in English', () => {
    const library = built(
      ...post('latest', 'the latest, and tested'),
      ...post('test', 'a Test를'),
      ...post('name', 'runTest()'),
      ...post('cache', '분산캐시했다'),
    );
    expect(found(library, parseQuery('-test'))).toEqual(['cache', 'latest']);
    expect(found(library, parseQuery('-캐시')).sort()).toEqual(['latest', 'name', 'test']);
    expect(found(library, parseQuery('-"test"'))).toEqual(['cache']);
  });

  test('of a pasted page the first words are looked up', () => {
    const page = Array.from({ length: 300 }, (_, i) => (i < 32 ? '캐시' : `낱말${i}`)).join(' ');
    expect(found(index, `${page} `).sort()).toEqual(['both', 'cache', 'queue']);
    expect(found(index, '가나다라마'.repeat(2000))).toEqual([]);
  });

  test('a query without a word is every post', () => {
    expect(found(index, { fields: null, clauses: [] })).toHaveLength(3);
    expect(found(index, '…')).toHaveLength(3);
  });
});

describe('segments', () => {
  test('a later unit takes the place of an earlier one', () => {
    const first = buildSegment([...post('a', '옛 본문'), ...post('b', '옛 본문')]);
    const second = buildSegment([body('a', '새 본문')]);
    const third = buildSegment([{ postId: 'b', part: 3, savedAt: 0, texts: [] }]);
    const index = indexOf(first, second, third);
    expect(found(index, '옛 ')).toEqual([]);
    expect(found(index, '본문')).toEqual(['a']);
  });

  test('a word that no post has any more does not stand in the way of what is meant by it', () => {
    const old = buildSegment([...post('a', '데이타 kubernetse'), ...post('b', '캐시이')]);
    const gone: Unit = { postId: 'b', part: 3, savedAt: 0, texts: [] };
    const now = buildSegment([body('a', '데이터 kubernetes 캐시'), gone]);
    for (const query of ['데이타 ', 'kubernetse', '캐시이 ']) {
      expect([query, ...found(indexOf(old, now), query)]).toEqual([query, 'a']);
      expect(found(indexOf(mergeSegments([old, now], true)), query)).toEqual(['a']);
    }
  });

  test('what was deleted and came again is there', () => {
    const gone = buildSegment([{ postId: 'a', part: 3, savedAt: 0, texts: [] }]);
    const index = indexOf(buildSegment(post('a', '본문')), gone, buildSegment(post('a', '다시 본문')));
    expect(found(index, '본문')).toEqual(['a']);
  });
});
