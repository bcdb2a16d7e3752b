// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describePicture } from '@/lib/anchor/describePicture';
import { findPictures } from '@/lib/anchor/findPictures';
import { picturesOf } from '@/lib/anchor/pictures';
import { articleText } from '@/lib/anchor/text';
import type { PictureSelector } from '@/lib/model/selectors';

const addressOf = (img: Element): string | null => img.getAttribute('src');
const prose = '<p>대기열이 길어지면 재시도가 몰리고, 몰린 재시도는 다시 대기열을 늘린다.</p>';
const after = '<p>그래서 기다리는 시간을 흩뜨려야 하고, 그 폭은 재어 보고 정해야 한다.</p>';

function read(html: string) {
  document.body.innerHTML = html;
  const text = articleText(document.body);
  return { text, pictures: picturesOf(text, document.body, addressOf) };
}

function marked(html: string, index = 0) {
  const { text, pictures } = read(html);
  return describePicture(text, document.body, pictures[index]!);
}

const figure = (src: string, alt = '', caption = ''): string =>
  `<figure><img src="${src}" alt="${alt}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

test('a picture is remembered by address, words and surroundings', () => {
  const html = `<h2>지연</h2>${prose}${figure('https://a.dev/delay.png', '막대그래프', '그림 1.  지연 시간')}${after}`;
  expect(marked(html)).toEqual({
    selectors: [
      {
        type: 'PictureSelector',
        source: 'https://a.dev/delay.png',
        alt: '막대그래프',
        caption: '그림 1. 지연 시간',
        prefix: expect.stringMatching(/대기열을 늘린다\.$/) as string,
        suffix: expect.stringMatching(/^그림 1\./) as string,
      },
      { type: 'TextPositionSelector', start: 42, end: 42 },
    ],
    text: '그림 1. 지연 시간',
    section: '지연',
    at: expect.closeTo(42 / 95, 1) as number,
  });
});

test.each([
  ['https://a.dev/i/delay.png', '그래프', '그래프'],
  ['https://a.dev/i/delay.png', '', 'delay.png'],
  ['data:image/png;base64,AAAA', '', ''],
])('%s with the words %j is called %j', (src, alt, name) => {
  expect(marked(`<img src="${src}" alt="${alt}">`).text).toBe(name);
});

const then = `${prose}${figure('https://a.dev/i/delay.png', '지연 시간의 막대그래프입니다', '그림 1. 지연 시간')}${after}`;

test.each<[string, string, string | null]>([
  ['in another size', `${figure('https://cdn.dev/i/delay-640x320.png?v=2')}${after}`, 'delay-640x320'],
  [
    'twice',
    `${figure('https://a.dev/i/delay.png')}<p>밑글</p>${prose}${figure('https://a.dev/i/delay.png', 'b')}`,
    'delay',
  ],
  [
    'under another name with its caption',
    `${figure('https://b.dev/x1.png', '', '그림 1.  지연 시간')}${figure('https://b.dev/x2.png')}`,
    'x1',
  ],
  [
    'under another name with its alternative text',
    figure('https://b.dev/x1.png', '지연 시간의 막대그래프입니다'),
    'x1',
  ],
  [
    'under another name between the same words',
    `${prose}${figure('https://b.dev/x1.png')}그림 1. 지연 시간${after}`,
    'x1',
  ],
  [
    'not: another picture is there instead',
    `${prose}${figure('https://b.dev/x1.png', '', '그림 2. 길이')}${after}`,
    null,
  ],
  ['not: two have the caption', figure('https://b.dev/x1.png', '', '그림 1. 지연 시간').repeat(2), null],
  ['not: no picture at all', prose + after, null],
])('a picture is found %s', (_, html, name) => {
  const selector = marked(then).selectors[0] as PictureSelector;
  const { text, pictures } = read(html);
  const [found] = findPictures(text.text, pictures, [selector]);
  expect(found ? found.source : null).toEqual(name === null ? null : expect.stringContaining(name));
});

test('of the same picture twice the one in its surroundings is meant', () => {
  const twice = `${figure('https://a.dev/i/delay.png')}<p>밑글</p>${prose}${figure('https://a.dev/i/delay.png')}${after}`;
  const selector = marked(twice, 1).selectors[0] as PictureSelector;
  const { text, pictures } = read(twice);
  expect(findPictures(text.text, pictures, [selector])).toEqual([pictures[1]]);
});

const drawing = (end: string): string => `data:image/png;base64,${'iVBORw0KGgo'.repeat(40)}${end}`;
const [one, other] = [drawing('Zm9v'), drawing('YmFy')];

test('of drawings of one program that start alike, side by side, the marked one is found or none', () => {
  const selector = marked(figure(one) + figure(other), 1).selectors[0] as PictureSelector;
  const both = read(figure(one) + figure(other));
  expect(findPictures(both.text.text, both.pictures, [selector])).toEqual([both.pictures[1]]);
  const left = read(prose + figure(one) + after);
  expect(findPictures(left.text.text, left.pictures, [selector])).toEqual([null]);
});

test('a drawing of which only the start was kept is found by it', () => {
  const selector = { ...(marked(figure(one)).selectors[0] as PictureSelector), source: one.slice(0, 200) };
  const { text, pictures } = read(figure(one));
  expect(findPictures(text.text, pictures, [selector])).toEqual(pictures);
});
