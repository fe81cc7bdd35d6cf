import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { cp, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEBIAN_CHROMIUM } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/run.mjs';
import { extensionId } from '../extension-id.ts';
import { asVersion } from '../version.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-test', import.meta.url));

async function idOf(key: string): Promise<string> {
  const publicKey = createPublicKey(await readFile(key));
  return extensionId(publicKey.export({ type: 'spki', format: 'der' }));
}

/** Packs the test build as some version; with the key of another version, as the same extension. */
async function pack(folder: string, version: string, key?: string): Promise<string> {
  const source = join(folder, `extension-${version}`);
  await cp(BUILD, source, { recursive: true });
  await asVersion(source, version);
  const profile = `--user-data-dir=${join(folder, 'packer')}`;
  const args = ['--headless=new', '--no-sandbox', profile, `--pack-extension=${source}`];
  if (key) args.push(`--pack-extension-key=${key}`);
  const { output, code } = await run(DEBIAN_CHROMIUM, args, { quiet: true });
  if (code !== 0) throw new Error(`Chromium did not pack ${BUILD}: ${output}`);
  return source;
}

interface Offer {
  version: string;
  crx: Buffer;
}

/** A small web store: it tells of one version, hands it out, and gets a newer one. */
export class WebStore {
  readonly id: string;
  readonly #folder: string;
  readonly #key: string;
  readonly #server: Server;
  #offer: Offer;

  private constructor(folder: string, key: string, id: string, offer: Offer) {
    this.#folder = folder;
    this.#key = key;
    this.id = id;
    this.#offer = offer;
    this.#server = createServer((request, response) => {
      if (request.url?.startsWith('/update.xml')) {
        response.setHeader('content-type', 'text/xml');
        response.end(this.#tell(`http://${request.headers.host}/evergreen.crx`));
      } else {
        response.setHeader('content-type', 'application/x-chrome-extension');
        response.end(this.#offer.crx);
      }
    });
  }

  /** Opens a store with a first version of the test build. */
  static async open(folder: string, version: string): Promise<WebStore> {
    const source = await pack(folder, version);
    const key = `${source}.pem`;
    const crx = await readFile(`${source}.crx`);
    const store = new WebStore(folder, key, await idOf(key), { version, crx });
    await once(store.#server.listen(0, '127.0.0.1'), 'listening');
    return store;
  }

  /** Offers the test build as a newer version from now on. */
  async publish(version: string): Promise<void> {
    const source = await pack(this.#folder, version, this.#key);
    this.#offer = { version, crx: await readFile(`${source}.crx`) };
  }

  /** Where browsers ask which version there is. */
  get updateUrl(): string {
    const address = this.#server.address();
    if (!address || typeof address === 'string') throw new Error('the store has no port');
    return `http://127.0.0.1:${address.port}/update.xml`;
  }

  #tell(codebase: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
<app appid="${this.id}"><updatecheck codebase="${codebase}" version="${this.#offer.version}"/></app></gupdate>`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
