export interface Check {
  name: string;
  /** gives the faults it found, none when all is well; may print what it measured */
  run: () => string[] | Promise<string[]>;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** names of what failed */
  broken: string[];
}

/** Runs checks one after the other, all of them, and counts. */
export async function runChecks(checks: Check[]): Promise<Counts> {
  const broken: string[] = [];
  for (const { name, run } of checks) {
    const faults = await faultsOf(run);
    console.log(faults.length === 0 ? `  ok  ${name}` : `FAIL  ${name}`);
    for (const fault of faults) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
    if (faults.length > 0) broken.push(name);
  }
  return { passed: checks.length - broken.length, failed: broken.length, skipped: 0, broken };
}

async function faultsOf(run: Check['run']): Promise<string[]> {
  try {
    return await run();
  } catch (error) {
    return [error instanceof Error ? String(error.stack) : String(error)];
  }
}
