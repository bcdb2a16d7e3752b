// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { describe } from '@/lib/anchor/describe';
import { describePicture } from '@/lib/anchor/describePicture';
import { picturesOf } from '@/lib/anchor/pictures';
import { placeMarks } from '@/lib/anchor/placeMarks';
import { articleText } from '@/lib/anchor/text';

const page = (html: string) => {
  document.body.innerHTML = html;
  const text = articleText(document.body);
  const pictures = picturesOf(text, document.body, (image) => image.getAttribute('src'));
  return { text, pictures };
};

const passageOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length });
};

test('passages and pictures come back in the order they were asked in', () => {
  const { text, pictures } = page(
    '<p>첫 문단은 캐시 이야기입니다.</p><img src="https://a.dev/1.png"><p>둘째 문단은 잠금 이야기입니다.</p><img src="https://a.dev/2.png">',
  );
  const [first, second] = pictures.map((picture) => describePicture(text, document.body, picture).selectors);
  const marks = [second!, passageOf(text.text, '잠금 이야기'), first!, passageOf(text.text, '캐시 이야기')];
  const found = placeMarks(text.text, () => pictures, marks).map((place) => {
    if (place.kind === 'picture') return place.picture.source;
    return place.kind === 'found' ? text.text.slice(place.span.start, place.span.end) : place.kind;
  });
  expect(found).toEqual(['https://a.dev/2.png', '잠금 이야기', 'https://a.dev/1.png', '캐시 이야기']);
});

test('a picture that is gone is lost; pictures are looked at only where one is marked', () => {
  const { text, pictures } = page('<p>캐시 이야기입니다.</p><img src="https://a.dev/1.png">');
  const gone = [
    { type: 'PictureSelector', source: 'https://b.dev/x.png', alt: '', caption: '', prefix: '', suffix: '' },
  ] as const;
  expect(placeMarks(text.text, () => pictures, [gone])).toEqual([{ kind: 'lost' }]);
  const asked = vi.fn(() => pictures);
  expect(placeMarks(text.text, asked, [passageOf(text.text, '캐시')])).toHaveLength(1);
  expect(placeMarks(text.text, asked, [])).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});
