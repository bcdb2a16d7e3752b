import { expect, test } from 'vitest';
import { scenarios } from './scenarios.ts';
import { tryScenario } from './tryScenario.ts';

// The quick ones, once each; a browser that is killed is in tests/e2e/specs/restart.spec.ts. `npm run faults` runs all of them.
const QUICK = [
  'worker stopped at a step of a save',
  'tab closed at once, worker asleep',
  'quota exceeded',
  'a damaged database file',
];

test.each(QUICK)('%s', async (name) => {
  const scenario = scenarios.find((one) => one.name === name)!;
  const { lost, torn, doubled, silent, failed, done } = await tryScenario(scenario, { name: 'chromium' }, 1);
  expect({ lost, torn, doubled, silent, failed }).toEqual({
    lost: [],
    torn: [],
    doubled: [],
    silent: [],
    failed: [],
  });
  expect(done).toBe(1);
});
