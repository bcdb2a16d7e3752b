import { Ground, type GroundOptions, type Outcome } from './ground.ts';
import type { Scenario } from './scenarios.ts';

export interface Tried extends Outcome {
  done: number;
  /** runs that did not come to their end: they prove nothing */
  failed: string[];
}

/** Runs a scenario so many times over one library, then looks for everything that it acknowledged. */
export async function tryScenario(
  { run }: Scenario,
  options: GroundOptions,
  runs: number,
  tell: (n: number) => void = () => undefined,
): Promise<Tried> {
  const ground = new Ground(options);
  const failed: string[] = [];
  await ground.start();
  try {
    for (let n = 1; n <= runs; n++) {
      tell(n);
      try {
        await run(ground, n);
      } catch (error) {
        failed.push(`run ${n}: ${String(error).split('\n')[0]}`);
        await ground.browser.close();
        await ground.restart();
      }
    }
    return { ...(await ground.outcome()), done: runs - failed.length, failed };
  } finally {
    await ground.stop();
  }
}
