/** Services that the reader has set up, in one record. It holds secrets, and is apart from the settings: no export has it. */
export interface Services {
  readwise: Readwise | null;
  hypothesis: Hypothesis | null;
  obsidian: Obsidian | null;
  zotero: Zotero | null;
}

export interface Readwise {
  address: string;
  token: string;
  /** ms since 1970; null before the first time */
  sentAt: number | null;
}

export interface Hypothesis {
  address: string;
  token: string;
  /** `acct:name@host`, as the service says */
  user: string;
  /** who may read what is published */
  visibility: 'private' | 'public';
}

export interface Obsidian {
  /** empty: the one that was opened last */
  vault: string;
  folder: string;
}

export interface Zotero {
  address: string;
}

export const noServices: Services = { readwise: null, hypothesis: null, obsidian: null, zotero: null };

export const serviceAddresses = {
  readwise: 'https://readwise.io',
  hypothesis: 'https://api.hypothes.is',
  zotero: 'http://127.0.0.1:23119',
} as const;

type Shape = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown): boolean => typeof value === 'string';
const shapes: Record<keyof Services, Shape> = {
  readwise: {
    address: isText,
    token: isText,
    sentAt: (value) => value === null || typeof value === 'number',
  },
  hypothesis: {
    address: isText,
    token: isText,
    user: isText,
    visibility: (value) => value === 'private' || value === 'public',
  },
  obsidian: { vault: isText, folder: isText },
  zotero: { address: isText },
};

/** Services as stored by any version; one that is damaged is not set up. */
export function readServices(stored: unknown): Services {
  const record = (stored ?? {}) as Record<string, unknown>;
  const kept = Object.entries(shapes).filter(([name, shape]) => fits(record[name], shape));
  return { ...noServices, ...Object.fromEntries(kept.map(([name]) => [name, record[name]])) };
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([key, passes]) => passes((value as Record<string, unknown>)[key]));
}
