import { expect, test } from 'vitest';
import { pictureKey } from '@/lib/anchor/pictureKey';

const same = '/images/delay.png';

test.each([
  'https://a.dev/images/delay.png',
  'https://cdn.a.dev/images/delay.png?w=640&q=75',
  'https://a.dev/images/delay-1024x768.png',
  'https://a.dev/images/delay-scaled.png',
  'https://a.dev/images/delay@2x.png',
  'https://a.dev/images/w_800,h_600/delay.png',
  'https://a.dev/images/resize:fit:1400/delay.png',
  'https://a.dev/images/s1600/delay.png',
  'https://a.dev/images/max/1400/delay.png',
  'https://a.dev/_next/image?url=%2Fimages%2Fdelay.png&w=1920&q=75',
  'https://a.dev/_next/image?url=https%3A%2F%2Fb.dev%2Fimages%2Fdelay.png%3Fv%3D2&w=1920',
  'https://a.dev/cdn-cgi/image/width=800/https://b.dev/images/delay.png',
])('%s is the same picture', (address) => {
  expect(pictureKey(address)).toBe(same);
});

test.each([
  ['https://a.dev/images/delay-2.png', 'https://a.dev/images/delay-3.png'],
  ['https://a.dev/image.php?id=1', 'https://a.dev/image.php?id=2'],
  [
    'https://a.dev/common/fileDownload/viewImage.do?fileId=1',
    'https://a.dev/common/fileDownload/viewImage.do?fileId=2',
  ],
  ['https://a.dev/2024/one.png', 'https://a.dev/2025/one.png'],
])('%s is not %s', (one, other) => {
  expect(pictureKey(one)).not.toBe(pictureKey(other));
});

test('a picture whose path is a number of its own is the same in every size', () => {
  const photo = 'https://images.a.dev/photo-1517694712202-14dd9538aa97';
  expect(pictureKey(`${photo}?w=640`)).toBe(pictureKey(`${photo}?w=1280&q=80`));
});

test('what is no address is itself', () => {
  expect(pictureKey('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
});
