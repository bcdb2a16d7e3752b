import type { ReadwiseHighlight } from '../readwiseHighlight';
import { request, type ServiceAnswer, type Wire } from './request';

/** Access to Readwise: https://readwise.io/api_deets */
export interface ReadwiseAccess {
  address: string;
  token: string;
}

/** Highlights in one request: some 200 KB. */
export const BATCH = 100;

/** Whether the token is one. */
export const testReadwise = (
  wire: Wire,
  access: ReadwiseAccess,
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(wire, { method: 'GET', url: `${access.address}/api/v2/auth/`, headers: headersOf(access) }, signal);

/**
 * Sends highlights, at most `BATCH` of them. One that is there already (by its words, title, author and address) gets its
 * note and place anew: to send twice changes nothing.
 */
export const sendToReadwise = (
  wire: Wire,
  access: ReadwiseAccess,
  highlights: readonly ReadwiseHighlight[],
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(
    wire,
    {
      method: 'POST',
      url: `${access.address}/api/v2/highlights/`,
      headers: headersOf(access),
      body: { highlights },
    },
    signal,
  );

const headersOf = ({ token }: ReadwiseAccess): Record<string, string> => ({
  Authorization: `Token ${token}`,
});
