import { expect, test } from 'vitest';
import { licenceList, packageOf } from '@/scripts/build/licences';
import { root } from '@/scripts/house/files';

test.each([
  ['/home/me/galpi/node_modules/dexie/dist/dexie.mjs', 'dexie'],
  ['/home/me/galpi/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
  ['/x/node_modules/a/node_modules/b/index.js', 'b'],
  ['/home/me/galpi/lib/model/post.ts', null],
])('%s is of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('the list has the version and the licence of each package, in the same order always', () => {
  const list = licenceList(root, ['preact', 'dexie']);
  expect(list).toMatch(
    /\ndexie \d+\.\d+\.\d+ \(Apache-2\.0\)\n[\s\S]+Apache License[\s\S]+\npreact \d+\.\d+\.\d+ \(MIT\)\n/,
  );
  expect(licenceList(root, ['dexie', 'preact'])).toBe(list);
});
