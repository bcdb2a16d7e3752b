import type { OutwardPorts } from '@/lib/shelves/services/outward';
import type { Service } from '../../transfer/services/server';

/** A browser in which sites are allowed, and what it was asked for. */
export function portsOf({ wire }: Service, allows = true) {
  const allowed: string[] = [];
  const opened: string[] = [];
  const ports: OutwardPorts & { allowed: string[]; opened: string[] } = {
    allowed,
    opened,
    allow(address) {
      if (allows) allowed.push(address);
      return Promise.resolve(allows);
    },
    forget(address) {
      allowed.splice(allowed.indexOf(address), 1);
      return Promise.resolve();
    },
    wire,
    openProgram: (url) => void opened.push(url),
  };
  return ports;
}
