// npm run check: lint, format, types, rooms, sizes, locales. Needs no build.
import { fileURLToPath } from 'node:url';
import { locales } from './house/locales.ts';
import { rooms } from './house/rooms.ts';
import { runChecks } from './house/run.ts';
import { sizes } from './house/sizes.ts';
import { tools } from './house/tools.ts';

export const check = () => runChecks([...tools, ...rooms, sizes, ...locales]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
