import { expect, test } from 'vitest';
import { faultsOf } from '@/scripts/house/dependencies';

const sealed = { version: '1.0.0', integrity: 'sha512-x' };

test('pinned and sealed is well', () => {
  expect(
    faultsOf(
      { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0' } },
      { '': {}, 'node_modules/a': sealed, 'node_modules/b': { dev: true, hasInstallScript: true } },
    ),
  ).toEqual([]);
});

test('a range, a script and a missing digest are told', () => {
  const faults = faultsOf(
    { dependencies: { a: '^1.0.0' } },
    { 'node_modules/a': { ...sealed, hasInstallScript: true }, 'node_modules/c': {} },
  );
  expect(faults).toEqual([
    'a ^1.0.0 is not one exact version',
    'node_modules/a runs a script when it is installed',
    'node_modules/c has no digest in the lock file',
  ]);
});
