import { createServer as createProxy, type Server } from 'node:http';
import { createServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { selfSigned } from './certificate.ts';

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

const listen = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

/**
 * Answers for any https host from this machine, so that a page stands at the address of the real
 * product: https://mail.google.com/… is the page's own origin, and nothing is asked of anybody.
 */
export class Origins {
  readonly #server: Server;
  readonly #proxy: Server;
  /** Those that are open; a tunnel is no connection that a server closes by itself. */
  readonly #sockets = new Set<Socket>();
  #pages: ReadonlyMap<string, string> = new Map();

  private constructor(proxy: Server) {
    this.#proxy = proxy;
    this.#server = createServer(selfSigned(), (request, response) => {
      const html = this.#pages.get(`https://${request.headers.host ?? ''}${request.url ?? ''}`);
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.end(html ?? 'not found');
    });
    for (const server of [proxy, this.#server]) {
      server.on('connection', (socket: Socket) => {
        this.#sockets.add(socket);
        socket.on('close', () => this.#sockets.delete(socket));
      });
    }
  }

  /** Puts these pages there and takes all others away: markup by address, without a `#` part. */
  show(pages: ReadonlyMap<string, string>): void {
    this.#pages = pages;
  }

  static async start(): Promise<Origins> {
    const proxy = createProxy();
    const origins = new Origins(proxy);
    proxy.on('connect', (_request, client, head) => {
      const target = connect(portOf(origins.#server), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        target.write(head);
        target.pipe(client).pipe(target);
      });
      target.on('error', () => client.destroy());
      client.on('error', () => target.destroy());
      client.on('close', () => target.destroy());
    });
    await Promise.all([listen(origins.#server), listen(proxy)]);
    return origins;
  }

  /** What makes Chromium ask here for every host. */
  get chromiumArgs(): string[] {
    const here = `127.0.0.1:${portOf(this.#server)}`;
    return [
      `--host-resolver-rules=MAP * ${here}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ];
  }

  /** What makes Firefox ask here for every https host. */
  get firefoxPrefs(): Record<string, string | number> {
    return {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': portOf(this.#proxy),
    };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(
      [this.#server, this.#proxy].map((server) => new Promise((done) => server.close(done))),
    );
  }
}
