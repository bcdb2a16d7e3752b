import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { borrowSite } from '@/lib/browser/sites';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const SITE = { origins: ['https://dev.example/*'] };
const permissions = { contains: vi.fn(), request: vi.fn(), remove: vi.fn(async () => true) };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { permissions });
});

test.each([
  ['goes back', false, 1],
  ['stays where it was allowed before', true, 0],
])('a site that was borrowed %s', async (_, isKnown, times) => {
  permissions.contains.mockResolvedValue(isKnown);
  permissions.request.mockResolvedValue(true);
  const giveBack = await borrowSite('https://dev.example:8080/2');
  expect(permissions.request).toHaveBeenCalledWith(SITE);
  await giveBack!();
  expect(permissions.remove.mock.calls).toEqual(Array.from({ length: times }, () => [SITE]));
});

test('one that is refused is not borrowed', async () => {
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(false);
  expect(await borrowSite('https://dev.example/2')).toBeNull();
  expect(permissions.remove).not.toHaveBeenCalled();
});
