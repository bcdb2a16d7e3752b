/** Invented posts, as whole as posts of a feed are. */
export const posts = [
  ['창고의 온도를 재는 법', '창고'],
  ['두 번째 배포가 늦어진 까닭', '배포'],
  ['색인 하나를 지우고 얻은 것', '색인'],
  ['밤마다 울리던 호출을 끈 날', '호출'],
] as const;

const paragraphs = (subject: string, n: number): string =>
  Array.from(
    { length: n + 2 },
    (_, i) =>
      `<p>${subject} 이야기의 ${i + 1}번째 문단입니다. 처음에는 아무도 그 까닭을 몰랐고, 기록을 하나씩 견주어 본 뒤에야 무엇이 어긋났는지 알 수 있었습니다.</p>`,
  ).join('');

/** The text of the nth post. */
export const text = (n: number): string => paragraphs(posts[n]![1], n);

/** A page of these parts, under the frame of a site. */
export const pageOf = (main: string, title = '우물가 개발 노트'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="ko"><head><title>${title}</title></head><body>
    <header><a href="/">우물가</a></header><nav><a href="/about">소개</a></nav>${main}
    <aside><h4>인기 글</h4><ul>${posts.map(([t], i) => `<li><a href="/p/${i}">${t}</a></li>`).join('')}</ul></aside>
    <footer>우물가</footer></body></html>`,
    'text/html',
  );

export const all = (unit: (title: string, n: number) => string, between = ''): string =>
  posts.map(([title], n) => unit(title, n)).join(between);
