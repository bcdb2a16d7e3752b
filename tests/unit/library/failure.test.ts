import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { saveFailure } from '@/lib/library/failure';

const quota = new DOMException('full', 'QuotaExceededError');
const refused = new DOMException('no', 'InvalidStateError');

test.each([
  [quota, 'full'],
  [new Dexie.AbortError('aborted', quota as never), 'full'],
  [new Dexie.DatabaseClosedError('closed', new Dexie.OpenFailedError('open', refused as never)), 'private'],
  [new Dexie.BulkError('bulk', [quota] as never), 'full'],
  [new DOMException('no', 'SecurityError'), 'private'],
  [new Dexie.MissingAPIError(), 'private'],
  [new Dexie.OpenFailedError('open', new DOMException('newer', 'VersionError') as never), 'failed'],
  [new TypeError('a bug'), 'failed'],
  ['no error at all', 'failed'],
  [null, 'failed'],
])('%s is %s', (error, reason) => {
  expect(saveFailure(error)).toBe(reason);
});
