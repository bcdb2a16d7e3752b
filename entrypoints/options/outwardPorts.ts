import { allowSite, forgetSite } from '@/lib/browser/sites';
import type { OutwardPorts } from '@/lib/shelves/services/outward';

/** What services need of this page. */
export const outwardPorts: OutwardPorts = {
  allow: allowSite,
  forget: forgetSite,
  wire: {
    fetch: (...request) => fetch(...request),
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      }),
  },
  openProgram(url) {
    // A page that is left for another program stays as it is.
    const link = document.createElement('a');
    link.href = url;
    link.click();
  },
};
