// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { View } from '@/components/library/View';
import { defaults } from '@/lib/model/settings';
import { inbox } from '@/lib/shelves/route';
import type { Shelves } from '@/lib/shelves/shelves';
import { show } from './show';

test('a list is not drawn before it is known whether a reminder stands above it', async () => {
  const shelves = {
    route: signal(inbox),
    lost: { isLost: signal(false) },
    backups: { isKnown: signal(false) },
  } as unknown as Shelves;
  const none = (): void => undefined;
  const root = await show(
    <View
      shelves={shelves}
      settings={signal(defaults)}
      onSettings={none}
      onErase={() => Promise.resolve()}
      narrow={false}
      onHelp={none}
      onSearch={none}
    />,
  );
  expect(root.childElementCount).toBe(0);
});
