// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { labelCards } from '@/lib/reader/labelCards';

const label = (kind: string, href: string, inner = 'A talk'): string | null | undefined => {
  document.body.innerHTML = `<figure data-galpi-card="${kind}"><a href="${href}">${inner}</a></figure>`;
  labelCards(document.body, (name) => `the ${name}`);
  return document.querySelector('figure')?.getAttribute('data-about');
};

test.each([
  [
    'an embed: what and where',
    'video',
    'https://www.youtube.com/watch?v=1',
    'A talk',
    'the video · youtube.com',
  ],
  ['a preview: where', 'link', 'https://blog.example/a', 'A post', 'blog.example'],
  ['a preview that says where', 'link', 'https://blog.example/a', 'A post on blog.example', null],
  ['an embed without a title', 'code', 'https://codepen.io/a/pen/b', 'codepen.io', 'the code'],
  ['no address', 'audio', '', 'A song', 'the audio'],
])('%s', (_, kind, href, inner, expected) => expect(label(kind, href, inner)).toBe(expected));
