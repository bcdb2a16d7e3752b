import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { loadServices, saveServices } from '@/lib/library/services';
import { noServices, type Services } from '@/lib/model/services';
import type { ServiceFailure, Wire } from '@/lib/transfer/services/request';
import { testZotero } from '@/lib/transfer/services/zotero';
import { hypothesisUser } from '@/lib/transfer/services/hypothesis';
import { testReadwise } from '@/lib/transfer/services/readwise';
import { serviceAddress } from '@/lib/transfer/services/address';
import { follow } from '@/lib/library/follow';

/** What services need of the browser. */
export interface ServicePorts {
  /** Asks for the one site of an address. Browsers hear the question only right after a click. */
  allow: (address: string) => Promise<boolean>;
  /** Gives it back. */
  forget: (address: string) => Promise<void>;
  wire: Wire;
}

export type ServiceName = keyof Services;

/** Why a service was not set up. */
export type SetUpFailure = ServiceFailure | 'badAddress' | 'notAllowed' | 'library';

/** The services that the reader has set up. */
export interface ServiceSetUp {
  current: ReadonlySignal<Services>;
  /** Asks for the service's site, tries the token, and keeps both; null, or why not. To be called right from a click. */
  connect: (service: NewService) => Promise<SetUpFailure | null>;
  /** One that is there is changed by what it is when it is written: another page may have disconnected it. */
  change: (patch: Partial<Services> | ((now: Services) => Partial<Services>)) => Promise<void>;
  /** Forgets the token and what was sent, and gives the site back. */
  disconnect: (name: ServiceName) => Promise<void>;
}

export type NewService =
  | { name: 'readwise' | 'hypothesis'; address: string; token: string }
  | { name: 'zotero'; address: string };

export function createServiceSetUp(db: Library, ports: ServicePorts, life: AbortSignal): ServiceSetUp {
  const current = signal<Services>(noServices);
  // A library that cannot be read is told by its lists.
  follow(
    () => loadServices(db),
    (services) => (current.value = services),
    () => undefined,
    life,
  );
  const change: ServiceSetUp['change'] = async (patch) => {
    current.value = await saveServices(db, patch);
  };
  /** Gives a site back, unless another service needs it. */
  const leave = async (address: string): Promise<void> => {
    const isNeeded = Object.values(current.peek()).some(
      (service) => service && 'address' in service && isSameSite(service.address, address),
    );
    if (!isNeeded) await ports.forget(address).catch(() => undefined);
  };
  return {
    current,
    change,
    async connect(service) {
      const address = serviceAddress(service.address);
      if (address === null) return 'badAddress';
      if (!(await ports.allow(address))) return 'notAllowed';
      // Whoever has just pasted a token does not sit through the minutes that a service may ask for.
      const hasty = { ...ports.wire, longest: 0 };
      const tested = await test(hasty, { ...service, address }, life);
      const failure = tested.ok
        ? await change(tested.services).then(
            () => null,
            () => 'library' as const,
          )
        : tested.reason;
      if (failure) await leave(address);
      return failure;
    },
    async disconnect(name) {
      const service = current.peek()[name];
      await change({ [name]: null });
      if (service && 'address' in service) await leave(service.address);
    },
  };
}

/** Permissions know no port. */
const isSameSite = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)];
  return a.protocol === b.protocol && a.hostname === b.hostname;
};

type Tested = { ok: true; services: Partial<Services> } | { ok: false; reason: ServiceFailure };

async function test(wire: Wire, service: NewService, signal: AbortSignal): Promise<Tested> {
  const { address } = service;
  if (service.name === 'zotero') {
    const answer = await testZotero(wire, { address }, signal);
    return answer.ok ? { ok: true, services: { zotero: { address } } } : answer;
  }
  const token = service.token.trim();
  if (service.name === 'readwise') {
    const answer = await testReadwise(wire, { address, token }, signal);
    return answer.ok ? { ok: true, services: { readwise: { address, token, sentAt: null } } } : answer;
  }
  const found = await hypothesisUser(wire, { address, token }, signal);
  if (!found.ok) return found;
  const { user } = found;
  return { ok: true, services: { hypothesis: { address, token, user, visibility: 'private' } } };
}
