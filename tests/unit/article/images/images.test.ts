// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { backgroundImages } from '@/lib/article/images/backgrounds';
import { images } from '@/lib/article/images/images';
import { noscriptImages } from '@/lib/article/images/noscript';
import { objectImages } from '@/lib/article/images/objects';
import { after, body } from '../body';
import { atOnce } from '@/lib/model/inPieces';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function sources(html: string): string[] {
  const root = body(html);
  noscriptImages(root);
  objectImages(root);
  backgroundImages(root);
  atOnce(images(root));
  return [...root.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
}

describe('the address of a picture', () => {
  test.each<[string, string, string[]]>([
    ['plain', '<img src="a.png">', ['a.png']],
    ['held back by a lazy loader', `<img src="${gif}" data-src="a.png">`, ['a.png']],
    [
      'kept for later under its own name',
      '<img src="blank.png" data-backup="https://i.example/a">',
      ['https://i.example/a'],
    ],
    [
      'through a proxy that names where it has it from',
      '<img src="https://proxy.example/0f3a" data-canonical-src="http://i.example/a.png">',
      ['https://proxy.example/0f3a'],
    ],
    ['a blurred copy in src', '<img src="a.png?w80_blur" data-lazy-src="a.png?w773">', ['a.png?w773']],
    [
      'only in srcset: the widest up to 1600',
      '<img srcset="s.png 320w, m.png 1280w, l.png 4000w">',
      ['m.png'],
    ],
    [
      'commas in an address of srcset',
      '<img srcset="https://i.example/w_424,c_limit/a.png 424w, https://i.example/w_848,c_limit/a.png 848w">',
      ['https://i.example/w_848,c_limit/a.png'],
    ],
    [
      'only in the sources of a picture',
      '<picture><source srcset="a.webp 1x, b.webp 2x"><img alt="x"></picture>',
      ['b.webp'],
    ],
    [
      'in a noscript after its placeholder',
      '<div><img data-x="1"></div><noscript><img src="a.png"></noscript>',
      ['a.png'],
    ],
    [
      'in a noscript kept as text',
      '<noscript>&lt;img src="a.png?x=1&amp;amp;y=2"&gt;</noscript>',
      ['a.png?x=1&y=2'],
    ],
    ['a placeholder and nothing else', `<img src="${gif}">`, []],
    [
      'a tracker',
      '<noscript><img height="1" width="1" src="https://t.example/px"></noscript><img width="1" height="1" src="p.gif">',
      [],
    ],
    [
      'blurred, sharp in a noscript',
      '<div class="gatsby-image-wrapper"><img src="data:image/jpeg;base64,AAAA" style="filter:blur(1px)"></div><noscript><img src="/static/a.png" width="800" height="400"></noscript>',
      ['/static/a.png'],
    ],
    [
      'through a resizer of the site',
      '<img src="data:image/gif;base64,R0l" srcset="/_next/image?url=%2Fa.png&w=1080&q=75 1x, /_next/image?url=%2Fa.png&w=1920&q=75 2x">',
      ['/_next/image?url=%2Fa.png&w=1920&q=75'],
    ],
    ['a vector', '<img src="/plan.svg" width="600" height="400">', ['/plan.svg']],
    [
      'full size beside a thumbnail',
      '<img src="a-300x200.png" data-orig-file="https://b.example/a.png">',
      ['https://b.example/a.png'],
    ],
    [
      'behind an element with the role',
      `<div role="img" aria-label="x" style="background-image: url('/b.jpg')"></div>`,
      ['/b.jpg'],
    ],
    [
      'behind an element in a figure',
      '<figure><div style="background-image:url(/b.jpg)"></div></figure>',
      ['/b.jpg'],
    ],
    [
      'behind an element with room',
      '<div style="height:300px;background:center url(/b.jpg)"></div>',
      ['/b.jpg'],
    ],
    ['behind a button', '<span style="background:url(/icons.png);height:16px"></span>', []],
    [
      'behind its own picture',
      '<figure><span style="background-image:url(/blur.jpg)"></span><img src="/a.jpg"></figure>',
      ['/a.jpg'],
    ],
    [
      'the state of a build',
      '<a href="/ci"><img src="https://img.shields.io/npm/v/a.svg"></a><img src="https://ci.example/a/badge.svg">',
      [],
    ],
    ['a small picture that is no icon', '<img src="/plot.png" width="120" height="90">', ['/plot.png']],
    ['of a part of the column', '<img src="/plot.png" width="45%" height="45%">', ['/plot.png']],
    ['drawn as an object', '<object data="/plan.svg" type="image/svg+xml">No SVG</object>', ['/plan.svg']],
    [
      'in an object that cannot be shown',
      '<object data="/plan.svg"><img src="/plan.png"></object>',
      ['/plan.png'],
    ],
    [
      'of a page that draws what is scrolled to',
      '<amp-img src="/a.png" width="600" height="300"></amp-img>',
      ['/a.png'],
    ],
    ['an object that is none', '<object data="/game.swf" type="application/x-shockwave-flash"></object>', []],
    ['a linked picture', '<a href="/full.png"><img src="/a.png"></a>', ['/a.png']],
    ['an icon', '<i><img class="share-icon" src="/s.png"></i>', []],
    ['a face', '<img src="me.jpg" width="32" height="32">', []],
  ])('%s', (_, html, expected) => {
    expect(sources(html)).toEqual(expected);
  });
});

test('an emoji picture becomes its character', () => {
  expect(after(images, '<p>Hi <img class="emoji" alt="🎉" src="1f389.png"></p>')).toBe('<p>Hi 🎉</p>');
});

test('a picture keeps its text and size, and loses what loads', () => {
  const html =
    '<img src="a.png" alt="표" width="640" height="320" onerror="x()" srcset="b.png 2x" style="opacity:0">';
  expect(after(images, html)).toBe('<img src="a.png" alt="표" width="640" height="320">');
});

test('what a link to its file says of it goes, a caption stays', () => {
  const words = (beside: string): string =>
    body(after(images, `<a href="/o.png"><img src="a.png">${beside}</a>`)).textContent;
  expect(words('<div><span>plan</span><span>1920×1080 312 KB</span></div>')).toBe('');
  expect(words('<span>On a screen of 1920×1080</span>')).toBe('On a screen of 1920×1080');
});

test('the picture of a noscript takes the size of its placeholder', () => {
  const html = '<img data-x="1" width="640" height="320"><noscript><img src="a.png"></noscript>';
  expect(after(noscriptImages, html)).toBe('<img src="a.png" width="640" height="320">');
});
