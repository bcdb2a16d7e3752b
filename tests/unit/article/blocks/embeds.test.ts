// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { embeds } from '@/lib/article/blocks/embeds';
import { after } from '../body';

const card = (kind: string, href: string, title: string, rest = ''): string =>
  `<figure data-galpi-card="${kind}"><a href="${href}">${title}</a>${rest}</figure>`;

describe('an embed is a card with the address of its page', () => {
  test.each([
    [
      'a video in its wrappers',
      '<p>a</p><div class="video"><div><iframe src="//www.youtube.com/embed/abcdefghijk?start=90" title="해시 테이블"></iframe></div></div>',
      `<p>a</p>${card('video', 'https://www.youtube.com/watch?v=abcdefghijk&amp;t=90s', '해시 테이블')}`,
    ],
    [
      'a video whose title is the player’s',
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="YouTube video player"></iframe>',
      card('video', 'https://www.youtube.com/watch?v=abcdefghijk', 'YouTube'),
    ],
    [
      'a preview of a page that the frame names',
      '<p>a</p><iframe src="https://embed.z.example/card#1" data-content="https%3A%2F%2Fother.example%2Fq"></iframe>',
      `<p>a</p>${card('link', 'https://other.example/q', 'other.example')}`,
    ],
    [
      'a list of videos',
      '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>',
      card('video', 'https://www.youtube.com/playlist?list=PL1', 'YouTube'),
    ],
    [
      'a custom element',
      '<lite-youtube videoid="abcdefghijk" playlabel="Play: A talk"></lite-youtube>',
      card('video', 'https://www.youtube.com/watch?v=abcdefghijk', 'A talk'),
    ],
    [
      'a caption that can be its title',
      '<figure><iframe src="https://player.vimeo.com/video/12"></iframe><figcaption>발표</figcaption></figure>',
      card('video', 'https://vimeo.com/12', '발표'),
    ],
    [
      'a caption beside its title',
      '<figure><iframe src="https://player.vimeo.com/video/12" title="Talk"></iframe><figcaption>발표</figcaption></figure>',
      card('video', 'https://vimeo.com/12', 'Talk', '<figcaption>발표</figcaption>'),
    ],
    [
      'a pen',
      '<iframe src="https://codepen.io/kim/embed/preview/aBcD?default-tab=css" title="Grid"></iframe>',
      card('code', 'https://codepen.io/kim/pen/aBcD', 'Grid'),
    ],
    [
      'a sandbox',
      '<iframe src="https://codesandbox.io/embed/new?x=1"></iframe>',
      card('code', 'https://codesandbox.io/s/new', 'CodeSandbox'),
    ],
    [
      'slides',
      '<iframe src="https://docs.google.com/presentation/d/e/2PACX/embed?start=false"></iframe>',
      card('slides', 'https://docs.google.com/presentation/d/e/2PACX/pub', 'Google Slides'),
    ],
    [
      'a message in a frame',
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=42" title="Twitter Tweet"></iframe>',
      card('post', 'https://x.com/i/status/42', 'X'),
    ],
    [
      'an embed of a service of embeds',
      '<iframe src="https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabcdefghijk"></iframe>',
      card('video', 'https://www.youtube.com/watch?v=abcdefghijk', 'YouTube'),
    ],
    [
      'a gist that was not drawn',
      '<p>a</p><script src="https://gist.github.com/kim/1f.js"></script>',
      `<p>a</p>${card('code', 'https://gist.github.com/kim/1f', 'GitHub Gist')}`,
    ],
    [
      'a frame of unknown make in the text',
      '<p>a</p><iframe src="https://demo.example/queue" title="A queue that fills"></iframe>',
      `<p>a</p>${card('link', 'https://demo.example/queue', 'A queue that fills')}`,
    ],
    [
      'a frame inside of a line stands after it',
      '<p>Look: <iframe src="https://demo.example/queue"></iframe></p>',
      `<p>Look: </p>${card('link', 'https://demo.example/queue', 'demo.example')}`,
    ],
  ])('%s', (_, html, expected) => expect(after(embeds, html)).toBe(expected));

  test.each([
    ['an advertisement', '<p>a</p><iframe src="https://x.doubleclick.net/f"></iframe>'],
    ['a counter', '<p>a</p><iframe src="https://www.youtube.com/subscribe" height="24"></iframe>'],
    ['comments', '<p>a</p><iframe src="https://giscus.app/widget"></iframe>'],
    ['a button', '<p>a</p><iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    ['a frame that is not seen', '<p>a</p><iframe src="https://a.example/f" style="display: none"></iframe>'],
    ['a frame among widgets', '<div><div>x</div><iframe src="https://a.example/f"></iframe></div>'],
    ['a frame without an address', '<p>a</p><iframe src="about:blank"></iframe>'],
    ['a frame that is a script', '<p>a</p><iframe src="javascript:alert(1)"></iframe>'],
    [
      'a gist that was drawn',
      '<script src="https://gist.github.com/kim/1f.js"></script><div class="gist"><pre>a</pre></div>',
    ],
  ])('%s is none', (_, html) => expect(after(embeds, html)).toBe(html));
});
