import { processesOf } from './processes.mjs';

const EVERY = 250; // ms

/**
 * Watches how much memory of their own the processes of a profile's browser take, bytes. `page`: the largest of its pages;
 * `browser`: the process that keeps the storage.
 */
export function mostMemory(profile) {
  const most = { page: 0, browser: 0 };
  const look = () => {
    const [main, ...others] = processesOf(profile);
    most.browser = Math.max(most.browser, main?.own ?? 0);
    for (const { line, own } of others)
      if (line.includes('--type=renderer')) most.page = Math.max(most.page, own);
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
