// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { images } from '@/lib/article/images/images';
import { noscriptImages } from '@/lib/article/images/noscript';
import { after, body } from '../body';

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function sources(html: string): string[] {
  const root = body(html);
  noscriptImages(root);
  images(root);
  return [...root.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
}

describe('the address of a picture', () => {
  test.each<[string, string, string[]]>([
    ['plain', '<img src="a.png">', ['a.png']],
    ['held back by a lazy loader', `<img src="${gif}" data-src="a.png">`, ['a.png']],
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

test('the picture of a noscript takes the size of its placeholder', () => {
  const html = '<img data-x="1" width="640" height="320"><noscript><img src="a.png"></noscript>';
  expect(after(noscriptImages, html)).toBe('<img src="a.png" width="640" height="320">');
});
