// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { body } from '../body';

const asked =
  '<p>색인을 다시 만드는 동안 쓰기를 막고 싶지 않습니다. 테이블은 삼천만 줄이고, 하루에 오십만 줄이 늘어납니다. 밤에도 손님이 있어서 멈출 시간이 없습니다.</p><pre><code>CREATE INDEX ON orders (customer_id);</code></pre>';
const answers = [
  '<p>뒤에서 만드는 방법이 있습니다. 두 번 훑으므로 오래 걸리지만 쓰기를 막지 않습니다. 실패하면 쓸모없는 색인이 남으니 지우고 다시 하세요.</p>',
  '<p>저희는 새 테이블을 만들어 옮겼습니다. 번거롭지만 되돌리기가 쉬웠고, 옮기는 동안 무엇이 느려지는지 볼 수 있었습니다.</p>',
];
const texts = [asked, ...answers];
const all = (post: (text: string, n: number) => string): string => texts.map(post).join('');

/** The markup of each software, with what it draws around the texts. */
const pages: [string, string][] = [
  [
    'Discourse, drawn by its scripts',
    `<h1 class="fancy-title">색인을 멈추지 않고 만들기</h1><section class="topic-area"><div class="post-stream">${all(
      (text, n) =>
        `<div class="topic-post clearfix regular"><article id="post_${n + 1}" class="boxed onscreen-post" data-post-id="9${n}"><div class="row"><div class="topic-avatar"><a class="trigger-user-card" href="/u/nari"><img class="avatar" src="/a.png" alt="" width="48" height="48"></a></div><div class="topic-body clearfix"><div class="topic-meta-data"><div class="names trigger-user-card"><span class="first username"><a href="/u/nari">nari${n}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date" href="/t/1/${n}"><span class="relative-date">3월 1일</span></a></div></div></div><div class="regular contents"><div class="cooked">${text}${n ? '' : '<aside class="quote accepted-answer"><div class="title">해결한 사람: dori</div><blockquote>뒤에서 만드는 방법이 있습니다.</blockquote></aside>'}</div><section class="post-menu-area"><nav class="post-controls"><button class="like-count">좋아요 12</button><button>해결</button></nav></section></div></div></div></article></div>`,
    )}</div></section><div class="suggested-topics"><h3>비슷한 글</h3><a href="/t/2">다른 글</a></div>`,
  ],
  [
    'Discourse, for those who run no scripts',
    `<div id="topic-title"><h1><a href="/t/1">색인을 멈추지 않고 만들기</a></h1></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting">${all(
      (text, n) =>
        `<div id="post_${n + 1}" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/u/nari" rel="nofollow"><span itemprop="name">nari${n}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2025-03-01T09:00:00Z" class="post-time">March 1, 2025</time></span><span itemprop="position">${n + 1}</span></div><div class="post" itemprop="text">${text}</div><div itemprop="interactionStatistic"><span class="post-likes">12 Likes</span></div></div>`,
    )}</div>`,
  ],
  [
    'phpBB',
    `<h2 class="topic-title"><a href="./t">색인을 멈추지 않고 만들기</a></h2>${all(
      (text, n) =>
        `<div id="p${n}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username" href="./u">nari${n}</a></dt><dd class="profile-posts"><strong>Posts:</strong> 12</dd></dl><div class="postbody"><div><h3><a href="#p${n}">Re: 색인을 멈추지 않고 만들기</a></h3><p class="author">by nari${n}</p><div class="content">${text}</div><div class="signature">좋은 하루</div></div></div></div></div>`,
    )}`,
  ],
  [
    'XenForo',
    `<h1 class="p-title-value">색인을 멈추지 않고 만들기</h1>${all(
      (text, n) =>
        `<article class="message message--post" data-author="nari${n}"><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name">nari${n}</h4><dl><dt>Messages</dt><dd>12</dd></dl></div><div class="message-cell message-cell--main"><div class="message-content"><article class="message-body js-selectToQuote"><div class="bbWrapper">${text}</div></article></div><footer class="message-footer"><a class="reactionsBar-link">Reactions: 12</a></footer></div></div></article>`,
    )}`,
  ],
  [
    'Flarum',
    `<div class="Hero"><h1 class="DiscussionHero-title">색인을 멈추지 않고 만들기</h1></div><div class="PostStream">${all(
      (text, n) =>
        `<div class="PostStream-item" data-index="${n}"><article class="CommentPost Post"><div><header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3><a href="/u/nari"><span class="username">nari${n}</span></a></h3></div></li><li class="item-meta"><time datetime="2025-03-01T09:00:00Z">3월 1일</time></li></ul></header><div class="Post-body">${text}</div><footer class="Post-footer"><ul><li class="item-liked"><div class="Post-likedBy">12명이 좋아요</div></li></ul></footer></div></article></div>`,
    )}</div>`,
  ],
  [
    'NodeBB',
    `<h1 component="post/header"><span component="topic/title">색인을 멈추지 않고 만들기</span></h1><ul component="topic" class="posts">${all(
      (text, n) =>
        `<li component="post" data-index="${n}" class="posts-container"><div class="post-container-parent"><a href="/user/nari" data-username="nari${n}">nari${n}</a><div class="content" component="post/content" itemprop="text">${text}</div><div component="post/footer"><a component="post/vote-count" href="#">12</a></div></div></li>`,
    )}</ul>`,
  ],
  [
    'GitHub, an issue',
    `<h1><bdi data-testid="issue-title">색인을 멈추지 않고 만들기</bdi></h1>${all(
      (text, n) =>
        `<div class="${n ? 'react-issue-comment' : 'react-issue-body'}"><div><a href="/nari" data-testid="avatar-link">nari${n}</a><a href="#issue-1"><relative-time datetime="2024-03-01">on Mar 1</relative-time></a></div><div data-testid="${n ? 'comment-viewer' : 'issue-body-viewer'}"><div data-testid="markdown-body"><div class="markdown-body NewMarkdownViewer-x">${text}</div></div></div><button>Like 12</button></div>${n ? '' : '<div>nari added the <a href="/l">질문</a> label 12 days ago</div>'}`,
    )}`,
  ],
  [
    'Hacker News',
    `<table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a href="https://x.example/">색인을 멈추지 않고 만들기</a></span></td></tr></table><table class="comment-tree">${all(
      (text, n) =>
        `<tr class="athing comtr"><td><table><tr><td class="ind"><img src="s.gif"></td><td class="default"><div><span class="comhead"><a href="user?id=nari${n}" class="hnuser">nari${n}</a> <span class="age"><a href="item?id=${n}">1 day ago</a></span></span></div><br><div class="comment"><div class="commtext c00">${text}</div><div class="reply"><p><font size="1"><u><a href="reply?id=2">reply</a></u></font></p></div></div></td></tr></table></td></tr>`,
    )}</table>`,
  ],
  [
    'Reddit',
    `<main><shreddit-post><h1 slot="title">색인을 멈추지 않고 만들기</h1><div slot="text-body"><div class="md">${texts[0]}</div></div></shreddit-post>${answers
      .map(
        (text, n) =>
          `<shreddit-comment author="nari"><div slot="commentMeta"><a href="/user/nari">nari${n}</a></div><div slot="comment"><div class="md">${text}</div></div><div slot="actionRow">Reply 12</div></shreddit-comment>`,
      )
      .join('')}</main>`,
  ],
  [
    'old Reddit',
    `<div class="side"><div class="titlebox"><form class="usertext"><div class="usertext-body"><div class="md"><p>좋아요: 규칙</p></div></div></form></div></div><div class="content">${all(
      (text, n) =>
        `<div class="thing"><div class="entry unvoted"><p class="tagline"><a class="author">nari${n}</a> 12 points</p><form class="usertext"><div class="usertext-body"><div class="md">${text}</div></div></form></div></div>`,
    )}</div>`,
  ],
  [
    'Knowledge iN',
    `<div class="question-content"><div class="c-heading _questionContentsArea"><div class="c-heading__title"><div class="title">색인을 멈추지 않고 만들기</div></div><div class="c-heading__content">${texts[0]}</div></div><div class="c-userinfo"><span class="c-userinfo__author">비공개</span><span class="c-userinfo__info">조회수 12</span></div></div><div id="answerArea" class="answer-content">${answers
      .map(
        (text, n) =>
          `<div id="answer_${n + 1}" class="answer-content__item _contentWrap"><div class="adoptCheck">질문자 채택</div><div class="profile_card"><strong class="name">nari${n}</strong></div><div class="_endContents c-heading-answer__content"><div class="_endContentsText c-heading-answer__content-user">${text}</div></div><div class="c-userinfo-answer"><button>좋아요 12</button></div></div>`,
      )
      .join('')}</div>`,
  ],
];

describe.each(pages)('%s', (_, markup) => {
  const html = `<!doctype html><html><head><title>색인을 멈추지 않고 만들기</title></head><body><header><a href="/">마당</a></header>${markup}<footer>마당</footer></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const extraction = extractArticle(page, 'https://forum.example/t/1', new Date(2026, 2, 1));

  test('a question and all answers, and nothing of who said it and who liked it', () => {
    if (!extraction.ok) throw new Error(extraction.reason);
    const root = body(extraction.article.html);
    expect([...root.querySelectorAll('p')].map((p) => p.outerHTML)).toEqual(
      texts.map((text) => /<p>.*<\/p>/.exec(text)![0]),
    );
    expect(root.querySelectorAll('hr')).toHaveLength(2);
    expect(root.querySelectorAll('pre')).toHaveLength(1);
    expect(root.textContent).not.toMatch(/nari|12|좋아요|채택|해결한|비슷한|Like|좋은 하루|Re:/);
  });

  test('a discussion', () => {
    expect(extraction).toMatchObject({ kind: 'forum' });
  });
});
