import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listeningPort } from './processes.ts';

const FILES = '/usr/lib/GNUstep/SOGo/WebServerResources';
const FILES_AT = '/SOGo.woa/WebServerResources/';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The web server that SOGo wants before it: serves its files and hands on all else. */
export async function startFront(daemon: number): Promise<{ url: string; close(): void }> {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://127.0.0.1').pathname;
    if (path.startsWith(FILES_AT)) void sendFile(path.slice(FILES_AT.length), answer);
    else handOn(daemon, asked, answer);
  });
  const port = await listeningPort(server);
  return {
    url: `http://127.0.0.1:${port}/SOGo/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function sendFile(name: string, answer: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(name));
  const file = path.startsWith('..') ? undefined : await read(join(FILES, path));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  answer.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=3600' });
  answer.end(file);
}

const read = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

function handOn(daemon: number, asked: IncomingMessage, answer: ServerResponse): void {
  const host = asked.headers.host ?? '';
  const onward = request(
    {
      host: '127.0.0.1',
      port: daemon,
      method: asked.method,
      path: asked.url,
      // A worker of SOGo serves one connection: one that is kept open would keep the worker.
      agent: false,
      headers: {
        ...asked.headers,
        connection: 'close',
        'x-webobjects-server-protocol': 'HTTP/1.0',
        'x-webobjects-remote-host': '127.0.0.1',
        'x-webobjects-server-name': '127.0.0.1',
        'x-webobjects-server-url': `http://${host}`,
        'x-webobjects-server-port': host.split(':')[1] ?? '80',
      },
    },
    (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    },
  );
  onward.on('error', () => answer.writableEnded || answer.writeHead(502).end());
  asked.pipe(onward);
}
