import { expect, test } from 'vitest';
import { withoutTags } from '@/components/reader/withoutTags';

test.each([
  ['배포 스크립트에 넣자. #캐시 #할일', ['캐시', '할일'], '배포 스크립트에 넣자.'],
  ['#캐시 는 어렵다', ['캐시'], '#캐시 는 어렵다'],
  ['끝 #남음', [], '끝 #남음'],
  ['#Cache', ['cache'], ''],
])('%s', (note, tags, rest) => {
  expect(withoutTags(note, tags)).toBe(rest);
});
