// The most memory that a browser's processes take, looked up in /proc four times a second.
import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 250; // ms

/** Watches the browser of a profile. `page`: the largest of its pages; `browser`: the process that keeps the storage. */
export function mostMemory(profile) {
  const most = { page: 0, browser: 0 };
  const look = () => {
    const all = processes();
    const main = all.find(({ line }) => line.includes(profile) && !line.includes('--type='));
    if (!main) return;
    most.browser = Math.max(most.browser, main.bytes);
    for (const one of all)
      if (one.line.includes('--type=renderer') && isBelow(one, main, all))
        most.page = Math.max(most.page, one.bytes);
  };
  look();
  const timer = setInterval(look, EVERY);
  return {
    stop() {
      look();
      clearInterval(timer);
      return most;
    },
  };
}

function isBelow(one, main, all) {
  for (let at = one; at; at = all.find(({ pid }) => pid === at.parent)) if (at.pid === main.pid) return true;
  return false;
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const parent = /^PPid:\s+(\d+)/m.exec(status)[1];
        // what is its own: files that are mapped are shared
        const bytes = Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
        return [{ pid, parent, line, bytes }];
      } catch {
        return []; // gone meanwhile
      }
    });
}
