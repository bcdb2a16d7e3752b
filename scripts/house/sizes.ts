import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, productFolders, root } from './files.ts';
import type { Check } from './run.ts';

const LIMIT = 300;

const linesOf = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;

/** Small files read well: no product file is longer than the limit; median and p95 are shown. */
export const sizes: Check = {
  name: `sizes: no product file above ${LIMIT} lines`,
  run() {
    const all = filesIn(productFolders, /\.(tsx?|css|html)$/).map((file) => ({ file, lines: linesOf(file) }));
    const sorted = all.map(({ lines }) => lines).toSorted((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    console.log(
      `      ${all.length} product files: median ${at(0.5)} lines, p95 ${at(0.95)}, longest ${at(1)}`,
    );
    return all.filter(({ lines }) => lines > LIMIT).map(({ file, lines }) => `${file}: ${lines} lines`);
  },
};
