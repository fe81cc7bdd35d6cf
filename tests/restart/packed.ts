import { createHash, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { DEBIAN_CHROMIUM } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/run.mjs';
import type { Desktop } from '../desktop/desktop.ts';
import { middayZone } from '../midday.ts';

/** The profile that the extension was installed in. */
const INSTALLED = 'installed';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-test', import.meta.url));

/** The id that Chromium derives from a key: the start of its hash, written in the letters a to p. */
async function idOf(key: string): Promise<string> {
  const der = createPublicKey(await readFile(key)).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function pack(folder: string): Promise<{ crx: Buffer; id: string; version: string }> {
  const source = join(folder, 'extension');
  await cp(BUILD, source, { recursive: true });
  const profile = `--user-data-dir=${join(folder, 'packer')}`;
  const args = ['--headless=new', '--no-sandbox', profile, `--pack-extension=${source}`];
  const { output } = await run(DEBIAN_CHROMIUM, args, { quiet: true });
  const crx = await readFile(`${source}.crx`).catch(() => undefined);
  if (!crx) throw new Error(`Chromium did not pack ${BUILD}: ${output}`);
  const manifest: { version: string } = JSON.parse(
    await readFile(join(source, 'manifest.json'), 'utf8'),
  );
  return { crx, id: await idOf(`${source}.pem`), version: manifest.version };
}

/** A small web store: it tells of one version and hands it out. */
async function store({ crx, id, version }: Awaited<ReturnType<typeof pack>>): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/update.xml')) {
      const codebase = `http://${request.headers.host}/evergreen.crx`;
      response.setHeader('content-type', 'text/xml');
      response.end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
<app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app></gupdate>`);
    } else {
      response.setHeader('content-type', 'application/x-chrome-extension');
      response.end(crx);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the store has no port');
  return address.port;
}

/**
 * Writes a program that starts Chromium under a policy which installs the extension. The policy lies
 * in a mount namespace of that Chromium alone: nothing on this machine changes.
 */
async function launcher(folder: string, id: string, port: number): Promise<string> {
  const settings = {
    installation_mode: 'normal_installed',
    update_url: `http://127.0.0.1:${port}/update.xml`,
    override_update_url: true,
  };
  const policy = join(folder, 'policy.json');
  await writeFile(policy, JSON.stringify({ ExtensionSettings: { [id]: settings } }));
  const program = join(folder, 'chromium');
  await writeFile(
    program,
    `#!/bin/sh
exec unshare --mount sh -ec '
  mount -t tmpfs tmpfs /etc/chromium
  mkdir -p /etc/chromium/policies/managed
  cp "${policy}" /etc/chromium/policies/managed/
  exec ${DEBIAN_CHROMIUM} "$@"
' chromium "$@"
`,
  );
  await chmod(program, 0o755);
  return program;
}

/**
 * A Chromium in which the extension is installed as a customer has it: packed, by its id, in a
 * profile that stays. An unpacked extension is a new installation at every start and loses its
 * alarms. Needs root and Debian's package `chromium`.
 */
export class PackedChromium {
  readonly extensionId: string;
  readonly #folder: string;
  readonly #store: Server;
  readonly #program: string;
  readonly #desktop: Desktop | undefined;
  #browser: Browser | undefined;

  private constructor(given: {
    folder: string;
    program: string;
    store: Server;
    id: string;
    desktop: Desktop | undefined;
  }) {
    this.#folder = given.folder;
    this.#program = given.program;
    this.#store = given.store;
    this.#desktop = given.desktop;
    this.extensionId = given.id;
  }

  /**
   * Packs the test build and lets a first browser install it; call `remove` in the end.
   * @param desktop where its windows and notices appear; without one there are none
   */
  static async create(desktop?: Desktop): Promise<PackedChromium> {
    const folder = await mkdtemp(join(tmpdir(), 'evergreen-packed-'));
    const packed = await pack(folder);
    const server = await store(packed);
    const program = await launcher(folder, packed.id, portOf(server));
    const { id } = packed;
    const chromium = new PackedChromium({ folder, program, store: server, id, desktop });
    await chromium.#installed();
    return chromium;
  }

  async #installed(): Promise<void> {
    const browser = await this.start();
    const worker = `chrome-extension://${this.extensionId}/`;
    await browser.waitForTarget((target) => target.url().startsWith(worker));
    // Chromium writes a new installation down a few seconds later: one killed before is forgotten.
    await pause(4_000);
    await this.stop();
  }

  #profile(name: string): string {
    return join(this.#folder, `profile-${name}`);
  }

  /** Makes a further profile as it was after the installation. */
  async fork(name: string): Promise<void> {
    await cp(this.#profile(INSTALLED), this.#profile(name), { recursive: true });
  }

  /** Starts the browser on a profile as it was left; no page of the extension is opened. */
  async start(profile = INSTALLED): Promise<Browser> {
    this.#browser = await launch({
      executablePath: this.#program,
      pipe: true,
      enableExtensions: true,
      headless: this.#desktop === undefined,
      userDataDir: this.#profile(profile),
      env: { ...process.env, TZ: middayZone(), ...this.#desktop?.env },
      defaultViewport: null,
      // These would keep the browser from asking the store.
      ignoreDefaultArgs: ['--disable-background-networking', '--disable-component-update'],
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--lang=en-US'],
    });
    return this.#browser;
  }

  /** Opens one of the extension's own pages in a tab. */
  async page(path = 'sidepanel.html'): Promise<Page> {
    if (!this.#browser) throw new Error('the browser is not running');
    const page = await this.#browser.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** Ends the browser as a user does. */
  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  /** Ends the browser as a power cut does. */
  async kill9(): Promise<void> {
    const running = this.#browser?.process();
    if (!running) return;
    const exit = once(running, 'exit');
    running.kill('SIGKILL');
    await exit;
    this.#browser = undefined;
  }

  /** Ends everything and leaves no trace on the machine. */
  async remove(): Promise<void> {
    await this.stop();
    this.#store.closeAllConnections();
    this.#store.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
