import { expect, test } from 'vitest';
import { serviceAddress } from '@/lib/transfer/services/address';

test.each([
  ['https://readwise.io', 'https://readwise.io'],
  [' readwise.io/ ', 'https://readwise.io'],
  ['https://example.org/h/', 'https://example.org/h'],
  ['https://example.org/h?x=1#y', 'https://example.org/h'],
  ['http://127.0.0.1:23119', 'http://127.0.0.1:23119'],
  ['http://localhost:5000/', 'http://localhost:5000'],
  ['http://readwise.io', null],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
  ['https://name:secret@example.org', null],
  ['', null],
  ['   ', null],
])('%j is %j', (typed, address) => {
  expect(serviceAddress(typed)).toBe(address);
});
