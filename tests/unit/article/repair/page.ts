import { readFileSync } from 'node:fs';
import type { Extraction } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import type { SiteRule } from '@/lib/model/siteRule';
import { ko, p } from '../content/article';

export const url = 'https://www.weir.example/posts/7';

/** A post whose site writes a part of it under a name that belongs to frames, and an appeal that looks like text. */
export const post = `
<header class="top"><a href="/">둑 기술 블로그</a></header>
<main class="layout">
  <div class="post-body css-1x2y3z">
    <h1>한도를 넘으면 거절합니다</h1>${p(ko, 3)}
    <div class="related"><p>부록입니다. <a href="/a">하나</a> <a href="/b">둘</a> <a href="/c">셋과 넷</a></p></div>
    ${p(ko, 2)}<pre><code class="language-js">let open = 0;</code></pre>
    <div class="appeal"><p>둑 팀은 함께 일할 사람을 찾습니다. 메일로 이력서를 보내 주시면 답을 드립니다.</p></div>
    ${p(ko, 2)}
  </div>
  <aside class="side"><pre>side code</pre><img src="/face.png" width="40"></aside>
  <div class="extra"><p>덧붙임</p><pre>let limit = 9;</pre></div>
</main>`;

export const pageOf = (html: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="ko"><title>한도를 넘으면 거절합니다</title><body>${html}</body></html>`,
    'text/html',
  );

export type Read = Extraction & { ok: true };

export function read(html: string, rules: Partial<SiteRule>[] = []): Read {
  const whole = rules.map((rule, i): SiteRule => ({ ...none, id: String(i), ...rule }));
  const extraction = extractArticle(pageOf(html), url, new Date('2026-11-24'), whole);
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction;
}

const none: SiteRule = {
  id: '',
  site: 'weir.example',
  kind: 'article',
  root: null,
  keep: [],
  drop: [],
  createdAt: 0,
};

/** The captured page of an extraction, as the reading view builds it again. */
export function wholeOf(extraction: Read): HTMLElement {
  return new DOMParser().parseFromString(extraction.whole!.html, 'text/html').body;
}

export const feed = readFileSync('tests/fixtures/pages/feed.html', 'utf8').replace(
  /^[\s\S]*<body>|<\/body>[\s\S]*$/g,
  '',
);
