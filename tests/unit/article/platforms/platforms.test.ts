// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { readMeta } from '@/lib/article/meta/meta';

const url = 'https://blog.example/post';
const repository = '<meta name="octolytics-dimension-repository_nwo" content="weaver/loom">';

test.each<[string, string, object]>([
  [
    'Naver Blog',
    `<meta property="naverblog:nickname" content="베 짜는 사람"><meta property="og:site_name" content="네이버 블로그 | 베틀 이야기">
     <meta property="og:title" content="북을 고르는 법"><span class="nick">베 짜는.. | 블로그</span>`,
    { title: '북을 고르는 법', byline: '베 짜는 사람', site: '베틀 이야기' },
  ],
  [
    'a post of Naver Blog as its frame has it: its own address is on the buttons that share it',
    `<meta property="naverblog:nickname" content="베 짜는 사람"><a data-canonical-url="https://blog.example/loom/221" data-url="x">공유</a><a data-canonical-url="https://blog.example/loom/221">공유</a>`,
    { canonical: 'https://blog.example/loom/221' },
  ],
  [
    'a list of posts there',
    `<meta property="naverblog:nickname" content="베 짜는 사람"><a data-canonical-url="https://blog.example/loom/221">공유</a><a data-canonical-url="https://blog.example/loom/220">공유</a>`,
    { canonical: null },
  ],
  [
    'a repository on GitHub',
    `${repository}<title>weaver/loom: Weaves what you give it</title>`,
    { title: 'loom', site: 'GitHub' },
  ],
  [
    'a repository on GitHub for those who are not signed in',
    `${repository}<title>GitHub - weaver/loom: Weaves what you give it</title>`,
    { title: 'loom' },
  ],
  [
    'its readme',
    `${repository}<title>loom/README.md at main · weaver/loom · GitHub</title>`,
    { title: 'loom' },
  ],
  [
    'a file of it',
    `${repository}<title>loom/docs/threads.md at main · weaver/loom</title>`,
    { title: 'threads.md' },
  ],
  [
    'an issue of it',
    `${repository}<title>The shuttle - sometimes - stops · Issue #12 · weaver/loom</title>`,
    { title: 'The shuttle - sometimes - stops' },
  ],
  [
    'CSDN',
    '<title>梭子_织工-CSDN博客</title><div class="blog-content-box"><h1>梭子</h1><div id="article_content">x</div></div><a id="uid" title="织工@布">织工</a>',
    { title: '梭子', byline: '织工@布', site: 'CSDN' },
  ],
])('%s', (_, html, expected) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(readMeta(page, url, url, new Date(2026, 2, 10))).toMatchObject(expected);
});

test('a post of Naver Blog is the same whether its frame is read or the page around it', () => {
  const html =
    '<head><title>북을 고르는 법 : 네이버 블로그</title><meta property="naverblog:nickname" content="베 짜는 사람"></head><body><div class="se-main-container"><p>북은 손에 맞아야 한다. 길이보다 무게가 먼저다.</p></div><a data-canonical-url="https://blog.example/loom/221">공유</a></body>';
  const keyAt = (url: string): string | null => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const extraction = extractArticle(page, url, new Date(2026, 2, 1));
    return extraction.ok ? extraction.article.key : null;
  };
  const own = 'https://blog.example/loom/221';
  expect(keyAt(own)).toBe(own);
  expect(keyAt('https://blog.example/PostView.naver?blogId=loom&logNo=221&from=list')).toBe(own);
  expect(keyAt('https://m.blog.example/loom/221')).toBe(own);
});
