import { articleText } from '@/lib/anchor/text';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Selector } from '@/lib/model/selectors';
import type { Exported, ExportWords, PlacedHighlight, Workshop } from '@/lib/transfer/out/exported';

export const words: ExportWords = {
  lang: 'ko',
  lines: ({ file = '', startLine, endLine }) =>
    `${file && `${file}, `}${startLine === endLine ? `${startLine}번째 줄` : `${startLine}–${endLine}번째 줄`}`,
  date: (time) => new Date(time).toISOString().slice(0, 10),
  colour: (colour) => ({ yellow: '중요', green: '초록', blue: '파랑', pink: '분홍', violet: '보라' })[colour],
  highlights: '하이라이트',
  note: '메모',
  original: '원문 열기',
  contents: '차례',
  callout: (kind) => ({ note: '참고', info: '정보', tip: '팁', warning: '주의', danger: '위험' })[kind],
};

export const postOf = (rest: Partial<Post> = {}): Post => ({
  id: '0b9d3e52-0000-4000-8000-000000000001',
  url: 'https://dev.example/cache',
  aliases: [],
  title: '캐시가 한꺼번에 만료되던 날',
  byline: '김서연',
  site: 'dev.example',
  lang: 'ko',
  publishedAt: new Date(2026, 1, 3, 12).getTime(),
  savedAt: new Date(2026, 10, 21, 9, 30).getTime(),
  openedAt: null,
  finishedAt: null,
  status: 'reading',
  shelf: 'reading',
  starred: 1,
  tags: ['백엔드', 'cache'],
  series: null,
  chars: 0,
  minutes: { text: 1, code: 0 },
  excerpt: '그날의 이야기',
  progress: 0.5,
  rev: 1,
  deletedAt: null,
  ...rest,
});

export const body = `<h2>설계</h2><p>상수 하나를 고르는 일도 <strong>설계</strong>입니다.</p>
<pre data-file="my.cnf"><code class="language-sql">select \`a\`
  from t; -- \`\`\`</code></pre>
<table><thead><tr><th>이름</th><th>값</th></tr></thead><tbody><tr><td>a|b</td><td>95%</td></tr></tbody></table>
<figure><img src="https://dev.example/a.png" alt="그래프"><figcaption>그래프 하나</figcaption></figure>
<ul><li>첫째 항목</li><li>둘째 항목</li></ul>`;

let count = 0;

/** A highlight of words that stand in the text. */
export function placedOf(
  text: string,
  exact: string,
  rest: Partial<Highlight> = {},
  ...more: Selector[]
): PlacedHighlight {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const found = start >= 0;
  const quote: Selector = {
    type: 'TextQuoteSelector',
    exact,
    prefix: found ? text.slice(Math.max(0, start - 64), start) : '',
    suffix: found ? text.slice(end, end + 64) : '',
    occurrences: 1,
  };
  const position: Selector[] = found ? [{ type: 'TextPositionSelector', start, end }] : [];
  const highlight: Highlight = {
    id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    postId: 'p',
    selectors: [quote, ...position, ...more],
    colour: 'yellow',
    note: '',
    tags: [],
    section: '설계',
    at: found ? start / text.length : 0,
    createdAt: Date.UTC(2026, 10, 22, 1, 2, 3),
    updatedAt: Date.UTC(2026, 10, 23),
    rev: 1,
    ...rest,
  };
  return { highlight, span: found ? { start, end } : null, picture: null, around: null };
}

/** A post with a passage, lines of code, and words that are lost. */
export function exportedOf(document: Document, post: Partial<Post> = {}, html = body): Exported {
  const element = document.createElement('div');
  element.innerHTML = html;
  const text = articleText(element);
  const code: Selector = {
    type: 'CodeSelector',
    block: 0,
    language: 'sql',
    file: 'my.cnf',
    startLine: 1,
    endLine: 2,
  };
  const highlights = [
    placedOf(text.text, '고르는 일도 설계', { note: '**왜** 그런가\n\n- 하나', tags: ['설계', '다시 읽기'] }),
    placedOf(text.text, 'select `a`\n  from t; -- ```', { colour: 'blue' }, code),
    placedOf(text.text, '어디에도 없는 말', { colour: 'pink', note: '=1+1' }),
  ];
  return { post: postOf(post), highlights, body: element, text, pictures: new Map() };
}

export const workshopOf = (document: Document): Workshop => ({
  document,
  show: (el, html) => {
    el.innerHTML = html;
  },
});
