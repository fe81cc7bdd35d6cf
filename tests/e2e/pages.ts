import { createServer, type Server } from 'node:http';

/** Serves pages from loopback, the one host that the test build may read. Paths are looked up as they are. */
export class PageServer {
  readonly #server: Server;
  readonly #pages: ReadonlyMap<string, string>;

  private constructor(pages: ReadonlyMap<string, string>) {
    this.#pages = pages;
    this.#server = createServer((request, response) => {
      const html = this.#pages.get((request.url ?? '').split('?', 1)[0] ?? '');
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(html ?? 'not found');
    });
  }

  static async start(pages: Record<string, string>): Promise<PageServer> {
    const server = new PageServer(new Map(Object.entries(pages)));
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  url(path: string): string {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('not listening');
    return `http://127.0.0.1:${address.port}${path}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
