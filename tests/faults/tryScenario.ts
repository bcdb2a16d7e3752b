import { Ground, type GroundOptions, type Outcome } from './ground.ts';
import type { Scenario } from './scenarios.ts';

export interface Tried extends Outcome {
  done: number;
  /** runs that did not come to their end: they prove nothing */
  failed: string[];
  /** why it was not run */
  skipped?: string;
}

const NONE = { acknowledged: 0, lost: [], torn: [], doubled: [], silent: [], done: 0, failed: [] };

/** Runs a scenario so many times over one library, then looks for everything that it acknowledged. */
export async function tryScenario(
  { run, prepare, only }: Scenario,
  options: GroundOptions,
  runs: number,
  tell: (n: number) => void = () => undefined,
): Promise<Tried> {
  if (only && only !== options.name) return { ...NONE, skipped: `only ${only} can be made to do this` };
  const prepared = prepare?.();
  if (typeof prepared === 'string') return { ...NONE, skipped: prepared };
  const ground = new Ground({ ...options, ...prepared?.options });
  const failed: string[] = [];
  try {
    await ground.start();
    for (let n = 1; n <= runs; n++) {
      tell(n);
      try {
        await run(ground, n);
      } catch (error) {
        failed.push(`run ${n}: ${String(error).split('\n')[0]}`);
        await ground.browser.close();
        // on a busy machine a browser may not come up once
        await ground.restart().catch(() => ground.restart());
      }
    }
    const outcome = await ground.outcome().catch((error: unknown) => {
      failed.push(`the library cannot be read at the end: ${String(error).split('\n')[0]}`);
      return NONE;
    });
    return { ...outcome, done: Math.max(0, runs - failed.length), failed };
  } finally {
    await ground.stop();
    prepared?.undo();
  }
}
