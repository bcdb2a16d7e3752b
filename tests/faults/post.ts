const FILL =
  '캐시는 평균을 빠르게 하고 최악을 드물게 합니다. 그러나 모두가 같은 초에 만료되면 그 드문 일이 한꺼번에 옵니다. ';

/** The passage that is marked in a post; no other post has it. */
export const passageOf = (n: number): string => `표식 ${n}번은 이 글에만 있습니다.`;

/** Another passage of the same post alone. */
export const secondPassageOf = (n: number): string => `둘째 표식 ${n}번도 여기에만 있습니다.`;

export const pathOf = (n: number): string => `/fault-${n}.html`;

/** A post that is quick to read, with two passages of its own. */
export function postPage(n: number): string {
  const paragraph = `<p>${FILL.repeat(4)}</p>`;
  return (
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>고장 ${n}</title></head><body><article>` +
    `<h1>고장 ${n}</h1><p>${passageOf(n)} ${FILL}</p>${paragraph}<p>${secondPassageOf(n)} ${FILL}</p>${paragraph}</article></body></html>`
  );
}
