import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};

export interface Site {
  origin: string;
  /** every request so far, `GET /page.html` */
  log: string[];
  /** what was sent with them, by path */
  sent: Map<string, string[]>;
  /** headers added to answers, by path; for pages with a policy of their own */
  headers: Map<string, OutgoingHttpHeaders>;
  /** answers in place of files, by path: a page that changes between two visits */
  pages: Map<string, string>;
  close(): void;
}

/** Serves folders on localhost, the first that has the file wins. */
export async function serve(roots: string[]): Promise<Site> {
  const log: string[] = [];
  const sent: Site['sent'] = new Map();
  const headers: Site['headers'] = new Map();
  const pages: Site['pages'] = new Map();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    log.push(`${request.method} ${request.url}`);
    if (request.method === 'POST')
      void text(request).then((body) => sent.set(path, [...(sent.get(path) ?? []), body]));
    const page = pages.get(path);
    const file = page === undefined ? fileIn(roots, path) : null;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (page === undefined && !file) return void response.writeHead(404).end('not found');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers.get(path) });
    if (file) createReadStream(file).pipe(response);
    else response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, log, sent, headers, pages, close };
}

/** A page may ask for anything. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return '/not-an-address';
  }
}

function fileIn(roots: string[], path: string): string | null {
  for (const root of roots) {
    const file = join(root, path);
    const inside = file.startsWith(resolve(root) + sep);
    if (inside && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}
