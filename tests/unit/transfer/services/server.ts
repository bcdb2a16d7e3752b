import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Wire } from '@/lib/transfer/services/request';

/** What a service was asked. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A service on this machine. */
export interface Service {
  address: string;
  asked: Asked[];
  wire: Wire;
  /** pauses that were made, ms */
  pauses: number[];
  close: () => Promise<void>;
}

export async function serve(reply: (asked: Asked, count: number) => Reply): Promise<Service> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const { method = '', url = '', headers } = request;
      const one = {
        method,
        path: url,
        headers,
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      asked.push(one);
      const { status, headers: given = {}, body } = reply(one, asked.length);
      response.writeHead(status, given);
      response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const pauses: number[] = [];
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    pauses,
    wire: {
      fetch,
      wait: (ms, signal) => {
        signal.throwIfAborted();
        pauses.push(ms);
        return Promise.resolve();
      },
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
