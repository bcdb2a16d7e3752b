import { jsonForOthers } from '../jsonForOthers';

/** What a service is asked. */
export interface ServiceRequest {
  method: 'GET' | 'POST' | 'PATCH';
  /** absolute */
  url: string;
  headers?: Record<string, string>;
  /** sent as JSON */
  body?: unknown;
}

/** Why a service did not do what it was asked. */
export type ServiceFailure = 'unreachable' | 'unauthorised' | 'limited' | 'refused' | 'broken' | 'strange';

export type ServiceAnswer = { ok: true; json: unknown } | { ok: false; reason: ServiceFailure };

/** What asking needs of the world. */
export interface Wire {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after ms; rejects when the signal ends it. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Somebody waits so long, because a service asks for it. */
  told?: (ms: number) => void;
  /** the longest that is waited at a service's wish, ms; unless given, some minutes */
  longest?: number;
}

const PATIENCE_MS = 30_000;
const TRIES = 6;
// Services that name no time, and the longest one that is waited for without saying that there is a limit.
const PAUSE_MS = 5_000;
const LONGEST_MS = 5 * 60_000;

/**
 * Asks a service. One that says it is asked too often (429, 503 with `Retry-After`) is asked again after the time it names
 * (RFC 9110, 10.2.3: seconds or a date). Throws when `signal` ends it, and nothing else.
 */
export async function request(
  wire: Wire,
  asked: ServiceRequest,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  for (let tries = 1; ; tries += 1) {
    const response = await sent(wire, asked, signal);
    if (!response) return { ok: false, reason: 'unreachable' };
    const pause = pauseOf(response);
    if (pause === null) return answerOf(response, signal);
    if (tries === TRIES || pause > (wire.longest ?? LONGEST_MS)) return { ok: false, reason: 'limited' };
    wire.told?.(pause);
    await wire.wait(pause, signal);
  }
}

async function sent(wire: Wire, { method, url, headers, body }: ServiceRequest, signal: AbortSignal) {
  signal.throwIfAborted();
  try {
    return await wire.fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: jsonForOthers(body) }),
      // Neither cookies nor where it comes from; and no other address than the one the reader allowed.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** How long to wait before asking again, ms; null where there is an answer. */
function pauseOf({ status, headers }: Response): number | null {
  const after = headers.get('Retry-After');
  if (status !== 429 && !(status === 503 && after)) return null;
  if (!after) return PAUSE_MS;
  const ms = /^\d+$/.test(after.trim()) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(ms) ? PAUSE_MS : Math.max(0, ms);
}

async function answerOf(response: Response, signal: AbortSignal): Promise<ServiceAnswer> {
  const { status } = response;
  if (status === 401 || status === 403) return { ok: false, reason: 'unauthorised' };
  if (status >= 500) return { ok: false, reason: 'broken' };
  if (!response.ok) return { ok: false, reason: 'refused' };
  const text = await response.text().catch(() => null);
  signal.throwIfAborted();
  if (text === null) return { ok: false, reason: 'unreachable' };
  if (text.trim() === '') return { ok: true, json: null };
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, reason: 'strange' };
  }
}
