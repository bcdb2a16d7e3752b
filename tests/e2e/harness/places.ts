import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const project = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

export const pages = join(project, 'tests/fixtures/pages');

/** Pages of real blogs, kept beside the project on some machines; null where they are not. */
export const seeds = existsSync(join(project, '../shared/seeds')) ? join(project, '../shared/seeds') : null;

const output = process.env['GALPI_OUTPUT'] ?? join(project, '.output');

/** The unpacked build a browser loads. */
export const builds = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};
