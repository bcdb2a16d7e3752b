// npm run vectors -- --in FILE.json [--json OUT]: hostile inputs through the production path in real Chromium, in a page
// without a policy and in the extension's own pages. Prints `N tried, M executed, K network requests, D disallowed nodes`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTool } from '../../scripts/run.mjs';
import { linesOf, totalsOf } from './report.mjs';
import { tryAll } from './tryAll.mjs';

const { values } = parseArgs({ options: { in: { type: 'string' }, json: { type: 'string' } } });
if (!values.in) throw new Error('usage: npm run vectors -- --in FILE.json [--json OUT]');
const vectors = JSON.parse(readFileSync(values.in, 'utf8'));
if ((await runTool('wxt', ['build'])) !== 0) process.exit(1);

const results = await tryAll(vectors, (line) => process.stderr.write(`\r${line}   `));
process.stderr.write('\r');
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
console.log(linesOf(results).join('\n'));
const { executed, requests, disallowed, broken, control } = totalsOf(results);
process.exit(executed + requests + disallowed + broken > 0 || control === 0 ? 1 : 0);
