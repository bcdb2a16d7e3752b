import { expect, test } from 'vitest';
import { tagsIn } from '@/lib/model/tags';

test.each([
  ['#cache #queue', ['cache', 'queue']],
  ['배치 #둘째, 셋째', ['배치', '둘째', '셋째']],
  ['C# ##F#', ['C#', 'F#']],
  ['a a #a', ['a']],
  ['\u1100\u1161', ['가']],
  [' , # ', []],
])('"%s" holds %j', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});
