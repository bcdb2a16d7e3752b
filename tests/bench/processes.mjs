import { readdirSync, readFileSync } from 'node:fs';

/** Processes of the browser that shows a profile, its main one first; none where it does not run. Needs /proc. */
export function processesOf(profile) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readProcess(pid) ?? []);
  const main = all.find(({ line }) => line.includes(profile) && !line.includes('--type='));
  if (!main) return [];
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid) => pid !== undefined && (pid === main.pid || isBelow(parents.get(pid)));
  return [main, ...all.filter((one) => one !== main && isBelow(one.pid))];
}

/** Null for one that has ended meanwhile. */
function readProcess(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
    return {
      pid,
      parent: /^PPid:\s+(\d+)/m.exec(status)[1],
      line: readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
      resident: bytes('VmRSS'),
      // files that are mapped are shared with others
      own: bytes('RssAnon'),
    };
  } catch {
    return null;
  }
}
