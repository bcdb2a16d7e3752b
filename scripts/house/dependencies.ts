import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './run.ts';

interface Locked {
  version?: string;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

// Packages that are named; each brings others, and somebody to trust. Five of them make Markdown, YAML and templates of
// what is exported (docs/adr/0012).
const FEW = 16;

/** What is wrong with what is depended on: all pinned, few, none of the product's with a script that runs on its own. */
export function faultsOf(manifest: Manifest, locked: Record<string, Locked>): string[] {
  const { dependencies = {}, devDependencies = {} } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range))
    .map(([name, range]) => `${name} ${range} is not one exact version`);
  const shipped = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);
  const scripts = shipped
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} runs a script when it is installed`);
  const unsealed = shipped
    .filter(([, { integrity }]) => !integrity)
    .map(([path]) => `${path} has no digest in the lock file`);
  const many = Object.keys(dependencies).length > FEW ? [`more than ${FEW} dependencies`] : [];
  return [...loose, ...scripts, ...unsealed, ...many];
}

export const dependencies = (root: string): Check => ({
  name: 'dependencies: exact versions, few, sealed, without install scripts',
  run() {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
    const lock = read('package-lock.json') as { packages: Record<string, Locked> };
    return faultsOf(read('package.json') as Manifest, lock.packages);
  },
});
