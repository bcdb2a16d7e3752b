import { expect, test } from 'vitest';
import { noServices, readServices } from '@/lib/model/services';

const readwise = { address: 'https://readwise.io', token: 't', sentAt: null };

test('what was stored comes back', () => {
  expect(readServices({ readwise, zotero: { address: 'http://127.0.0.1:23119' } })).toEqual({
    ...noServices,
    readwise,
    zotero: { address: 'http://127.0.0.1:23119' },
  });
});

test.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['a service that is none', { readwise: 'token' }],
  ['one without its token', { readwise: { address: 'https://readwise.io', sentAt: 1 } }],
  ['a reader nobody knows', { hypothesis: { address: 'a', token: 't', user: 'u', visibility: 'friends' } }],
  ['another service', { evil: { address: 'https://evil.example' } }],
])('%s is no service', (_, stored) => {
  expect(readServices(stored)).toEqual(noServices);
});
