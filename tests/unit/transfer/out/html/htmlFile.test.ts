// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chapterOf } from '@/lib/transfer/out/epub/chapter';
import type { Exported } from '@/lib/transfer/out/exported';
import { htmlFile } from '@/lib/transfer/out/html/htmlFile';
import { exportedOf, placedOf, words, workshopOf } from '../sample';

const picture = 'https://dev.example/a.png';

/** The post in both kinds of documents, as somebody reads it. */
const documents: [string, (exported: Exported) => Document][] = [
  [
    'a file',
    (exported) =>
      new DOMParser().parseFromString(htmlFile(exported, words, workshopOf(document), ''), 'text/html'),
  ],
  [
    'a chapter of a book',
    (exported) =>
      new DOMParser().parseFromString(
        chapterOf(exported, 1, words, workshopOf(document)).xhtml,
        'application/xhtml+xml',
      ),
  ],
];

const of = (html: string): Exported => ({ ...exportedOf(document, {}, html), highlights: [] });

describe.each(documents)('in %s', (_, read) => {
  const textOf = (html: string): string =>
    read(of(html)).querySelector('.text')!.textContent.replace(/\s+/g, ' ').trim();

  test('what is done and what is not is told apart', () => {
    expect(
      textOf(
        '<ul><li data-galpi-task="done">하나</li> <li data-galpi-task="open">둘</li> <li data-galpi-task="done"> <p>셋</p></li></ul>',
      ),
    ).toBe('☑ 하나 ☐ 둘 ☑ 셋');
  });

  test('code says what file it is from', () => {
    const page = read(of('<pre data-file="src/my.cnf"><code>a = 1</code></pre>'));
    expect(page.querySelector('pre')!.previousElementSibling!.textContent).toBe('src/my.cnf');
    expect(page.querySelector('pre')!.textContent).toBe('a = 1');
  });

  test('a box says what kind of note it is, once', () => {
    expect(textOf('<aside data-galpi-callout="danger"><p>지우지 마세요.</p></aside>')).toBe(
      '위험지우지 마세요.',
    );
    expect(
      textOf('<aside data-galpi-callout="tip"><p><strong>팁: 빠르게</strong></p><p>이렇게</p></aside>'),
    ).toBe('팁: 빠르게이렇게');
  });

  test('marks stand where they were, whatever is said beside them', () => {
    const html =
      '<ul><li data-galpi-task="done">하나 둘</li></ul><pre data-file="a.c"><code>셋 넷</code></pre>';
    const exported = of(html);
    const { text } = exported.text!;
    const page = read({ ...exported, highlights: ['둘', '셋 넷'].map((exact) => placedOf(text, exact)) });
    expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['둘', '셋 넷']);
  });

  test('nothing is left that only our own pages read', () => {
    const page = read(
      of(
        `<p data-galpi-anchor="1"><a data-galpi-ref="1" href="https://a.dev/#x">곳</a></p><pre data-file="a"><code data-galpi-tex="block">x</code></pre><aside data-galpi-callout="note"><p>글</p></aside><img src="data:image/png;base64,AA==" loading="lazy" decoding="async">`,
      ),
    );
    const names = [...page.querySelectorAll('.text *')].flatMap((el) => el.getAttributeNames());
    expect(names.filter((name) => /galpi|data-file|loading|decoding/.test(name))).toEqual([]);
  });

  test('a picture that is not stored is a link, and its highlight leads there still', () => {
    for (const html of [
      `<p><img src="${picture}" alt="그래프"></p>`,
      `<p><a href="https://a.dev/"><img src="${picture}" alt="그래프"></a></p>`,
    ]) {
      const exported = of(html);
      const placed = { ...placedOf('', '그래프'), picture: exported.body!.querySelector('img') };
      const page = read({ ...exported, highlights: [placed] });
      expect(page.querySelector('img')).toBeNull();
      const link = page.querySelector('.highlights a')!.getAttribute('href')!;
      expect(page.querySelector(link)!.textContent).toBe('그래프');
    }
    expect(
      read(of(`<p><img src="${picture}" alt="그래프"></p>`))
        .querySelector('.text a')!
        .getAttribute('href'),
    ).toBe(picture);
  });
});
