// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linkCards } from '@/lib/article/blocks/linkCards';
import { media } from '@/lib/article/blocks/media';
import { quotedPosts } from '@/lib/article/blocks/quotedPosts';
import { tasks } from '@/lib/article/blocks/tasks';
import { after } from '../body';

const link = (href: string, title: string, about: string[] = [], picture = ''): string =>
  `<figure data-galpi-card="link">${picture}<a href="${href}">${title}</a>${about.map((line) => `<p>${line}</p>`).join('')}</figure>`;
const thumb = '<img src="t.png">';

describe('a preview of another page is a card', () => {
  test.each([
    [
      'Naver before 2018',
      '<div class="se_component se_oglink"><div class="se_viewArea"><a class="se_og_box" href="https://a.example/x"><div class="se_og_thumb"><img src="t.png"></div><div class="se_og_txt"><div class="se_og_tit">제목</div><div class="se_og_desc">설명</div><div class="se_og_cp">a.example</div></div></a></div></div>',
      link('https://a.example/x', '제목', ['설명', 'a.example'], thumb),
    ],
    [
      'Naver since 2018',
      '<div class="se-component se-oglink"><div class="se-module"><a class="se-oglink-thumbnail" href="https://a.example/x"><img src="t.png"></a><a class="se-oglink-info" href="https://a.example/x"><div><strong class="se-oglink-title">제목</strong><p class="se-oglink-summary">설명</p><p class="se-oglink-url">a.example</p></div></a></div></div>',
      link('https://a.example/x', '제목', ['설명', 'a.example'], thumb),
    ],
    [
      'Tistory',
      '<figure data-ke-type="opengraph"><a href="https://a.example/x"><div class="og-image"></div><div class="og-text"><p class="og-title">제목</p><p class="og-desc">설명</p><p class="og-host">a.example</p></div></a></figure>',
      link('https://a.example/x', '제목', ['설명', 'a.example']),
    ],
    [
      'Ghost',
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div><div class="kg-bookmark-description">About</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="i.png"><span class="kg-bookmark-author">Site</span></div></div><div class="kg-bookmark-thumbnail"><img src="t.png"></div></a></figure>',
      link('https://a.example/x', 'Title', ['About', 'Site'], thumb),
    ],
    [
      'Notion',
      '<figure><a class="bookmark source" href="https://a.example/x"><div class="bookmark-info"><div class="bookmark-text"><div class="bookmark-title">Title</div><div class="bookmark-description">About</div></div><div class="bookmark-href"><img src="i.png">https://a.example/x</div></div></a></figure>',
      link('https://a.example/x', 'Title', ['About', 'https://a.example/x']),
    ],
    [
      'react-notion-x: an icon in a box of its own',
      '<a class="notion-bookmark" href="https://a.example/x"><div><div class="notion-bookmark-title">Title</div><div class="notion-bookmark-link"><div class="notion-bookmark-link-icon"><img src="i.png"></div><div>a.example</div></div></div><div class="notion-bookmark-image"><img src="t.png"></div></a>',
      link('https://a.example/x', 'Title', ['a.example'], thumb),
    ],
    [
      'no class, in the text',
      '<p>a</p><div><a href="https://a.example/x"><div><h2>Title</h2><div><h3>About</h3></div><div><p>a.example</p></div></div></a></div><p>b</p>',
      `<p>a</p>${link('https://a.example/x', 'Title', ['About', 'a.example'])}<p>b</p>`,
    ],
    [
      'a link to the host beside it',
      '<aside class="onebox"><header><a href="https://a.example/">a.example</a></header><article><h3><a href="https://a.example/x">Title</a></h3><p>About</p></article></aside>',
      link('https://a.example/x', 'Title', ['a.example', 'About']),
    ],
  ])('%s', (_, html, expected) => expect(after(linkCards, html)).toBe(expected));

  test.each([
    ['a heading that is a link', '<p>a</p><a href="/x"><h2>Title</h2></a><p>b</p>'],
    [
      'a list of posts',
      '<div><a href="/x"><h2>X</h2><p>About</p></a></div><div><a href="/y"><h2>Y</h2><p>About</p></a></div>',
    ],
    [
      'a box with two links',
      '<div class="link-card"><p><a href="/x">X</a></p><p><a href="/y">Y</a></p></div>',
    ],
  ])('%s is none', (_, html) => expect(after(linkCards, html)).toBe(html));
});

describe('messages and pens', () => {
  test.each([
    [
      'a message keeps its text and its link',
      '<blockquote class="twitter-tweet"><p lang="ko">글</p>— 이름 (@name) <a href="https://twitter.com/name/status/1">2024</a></blockquote>',
      '<blockquote><p lang="ko">글</p><p>— 이름 (@name) <a href="https://twitter.com/name/status/1">2024</a></p></blockquote>',
    ],
    [
      'a message in a letter of Substack',
      '<div class="tweet" data-attrs="{}"><a href="https://x.example/ines/status/1"><div class="tweet-header"><img class="tweet-user-avatar" src="f.jpg"><span class="tweet-author-name">Ines</span> <span class="tweet-author">@ines</span></div>A queue has <span class="tweet-fake-link">#limits</span></a><div class="tweet-photos-container"><img src="q.png"></div><a href="https://x.example/ines/status/1"><div class="tweet-footer"><p class="tweet-date"> June 12th </p><span class="likes">3 Likes</span></div></a></div>',
      '<blockquote><p>Ines @ines</p><p>A queue has #limits</p><img src="q.png"><p><a href="https://x.example/ines/status/1">June 12th</a></p></blockquote>',
    ],
    [
      'a picture of Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A/"><a>View this post on Instagram</a><p>A post shared by Kim (@kim)</p></blockquote>',
      '<figure data-galpi-card="post"><a href="https://www.instagram.com/p/A/">@kim</a></figure>',
    ],
    [
      'a pen before its script ran',
      '<p class="codepen">See the Pen <a href="https://codepen.io/k/pen/A">Grid</a> by K on <a href="https://codepen.io">CodePen</a>.</p>',
      '<figure data-galpi-card="code"><a href="https://codepen.io/k/pen/A">Grid</a></figure>',
    ],
    [
      'another post of WordPress',
      '<div><blockquote class="wp-embedded-content" style="display: none"><p><a href="https://a.example/x">Title</a></p></blockquote><iframe class="wp-embedded-content" src="https://a.example/x/embed/#?secret=1"></iframe></div>',
      link('https://a.example/x', 'Title'),
    ],
  ])('%s', (_, html, expected) => expect(after(quotedPosts, html)).toBe(expected));
});

describe('videos and sounds', () => {
  test.each([
    [
      'link to their file',
      '<div><video controls><source src="demo%20run.mp4">no video</video></div>',
      '<figure data-galpi-card="video"><a href="https://blog.example/posts/demo%20run.mp4">demo run.mp4</a></figure>',
    ],
    [
      'the bar that plays them goes',
      '<div><audio src="a.mp3"></audio><div>The talk</div><div><button>▶</button><span>0:00</span><input type="range"></div></div>',
      '<div><figure data-galpi-card="audio"><a href="https://blog.example/posts/a.mp3">a.mp3</a></figure><div>The talk</div></div>',
    ],
    ['without a file stay', '<video src="blob:https://a"></video>', '<video src="blob:https://a"></video>'],
  ])('%s', (_, html, expected) => expect(after(media, html)).toBe(expected));
});

describe('items of a task list keep whether they are done', () => {
  test.each([
    [
      'GitHub',
      '<ul><li class="task-list-item"><input type="checkbox" checked disabled> a</li><li><p><input type="checkbox"> b</p></li></ul>',
      '<ul><li class="task-list-item" data-galpi-task="done"> a</li><li data-galpi-task="open"><p> b</p></li></ul>',
    ],
    [
      'a label around the words',
      '<ul><li><label><input type="checkbox"> a <b>b</b></label></li></ul>',
      '<ul><li data-galpi-task="open"> a <b>b</b></li></ul>',
    ],
    [
      'a label behind the box',
      '<ul><li><input type="checkbox" id="t1"><label for="t1"> a <b>b</b></label></li></ul>',
      '<ul><li data-galpi-task="open"> a <b>b</b></li></ul>',
    ],
    [
      'MkDocs',
      '<ul><li><label class="task-list-control"><input type="checkbox" checked><span class="task-list-indicator"></span></label> a</li></ul>',
      '<ul><li data-galpi-task="done"><span class="task-list-indicator"></span> a</li></ul>',
    ],
  ])('%s', (_, html, expected) => expect(after(tasks, html)).toBe(expected));

  test.each([
    '<ul><li>see <input type="checkbox"></li></ul>',
    '<nav><ul><li><input type="checkbox">Menu</li></ul></nav>',
  ])('%s has none', (html) => expect(after(tasks, html)).toBe(html));
});
