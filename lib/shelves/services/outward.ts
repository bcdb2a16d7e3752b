import type { Library } from '@/lib/library/database';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import type { Importing } from '../importing/importing';
import { createPassing, type PassingPorts, type Passing } from './passing';
import { createSending, type Sending } from './sending';
import { createServiceSetUp, type ServicePorts, type ServiceSetUp } from './services';

/** What goes out to other services, and comes in from them. */
export interface Outward {
  setUp: ServiceSetUp;
  sending: Sending;
  passing: Passing;
}

export type OutwardPorts = ServicePorts & PassingPorts;

export function createOutward(
  db: Library,
  ports: OutwardPorts,
  importing: Importing,
  { notices, t }: { notices: Notices; t: Words },
  life: AbortSignal,
): Outward {
  const setUp = createServiceSetUp(db, ports, life);
  return {
    setUp,
    sending: createSending(db, setUp, ports.wire, life),
    passing: createPassing(db, setUp, ports, importing, { notices, t }, life),
  };
}
