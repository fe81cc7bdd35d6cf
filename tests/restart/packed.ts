import { once } from 'node:events';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { DEBIAN_CHROMIUM } from '../../scripts/browsers.mjs';
import type { Desktop } from '../desktop/desktop.ts';
import { MIDDAY_ZONE } from '../midday.ts';
import { WebStore } from './web-store.ts';

/** The profile that the extension was installed in. */
const INSTALLED = 'installed';
const FIRST = '1.0';

/**
 * Writes a program that starts Chromium under a policy which installs the extension. The policy lies
 * in a mount namespace of that Chromium alone: nothing on this machine changes.
 */
async function launcher(folder: string, { id, updateUrl }: WebStore): Promise<string> {
  const settings = {
    installation_mode: 'normal_installed',
    update_url: updateUrl,
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
  readonly store: WebStore;
  readonly #folder: string;
  readonly #program: string;
  readonly #desktop: Desktop | undefined;
  #browser: Browser | undefined;

  private constructor(given: {
    folder: string;
    program: string;
    store: WebStore;
    desktop: Desktop | undefined;
  }) {
    this.store = given.store;
    this.#folder = given.folder;
    this.#program = given.program;
    this.#desktop = given.desktop;
  }

  /**
   * Packs the test build and lets a first browser install it; call `remove` in the end.
   * @param desktop where its windows and notices appear; without one there are none
   */
  static async create(desktop?: Desktop): Promise<PackedChromium> {
    const folder = await mkdtemp(join(tmpdir(), 'evergreen-packed-'));
    const store = await WebStore.open(folder, FIRST);
    const program = await launcher(folder, store);
    const chromium = new PackedChromium({ folder, program, store, desktop });
    await chromium.#installed();
    return chromium;
  }

  async #installed(): Promise<void> {
    const browser = await this.start();
    const worker = this.address('');
    await browser.waitForTarget((target) => target.url().startsWith(worker));
    // Chromium writes a new installation down a few seconds later: one killed before is forgotten.
    await pause(4_000);
    await this.stop();
  }

  /** Address of one of the extension's own pages. */
  address(path: string): string {
    return `chrome-extension://${this.store.id}/${path}`;
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
      env: { ...process.env, TZ: MIDDAY_ZONE, ...this.#desktop?.env },
      defaultViewport: null,
      // These would keep the browser from asking the store.
      ignoreDefaultArgs: ['--disable-background-networking', '--disable-component-update'],
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--lang=en-US'],
    });
    return this.#browser;
  }

  async tab(): Promise<Page> {
    if (!this.#browser) throw new Error('the browser is not running');
    return this.#browser.newPage();
  }

  /** Opens one of the extension's own pages in a tab. */
  async page(path = 'sidepanel.html'): Promise<Page> {
    const page = await this.tab();
    await page.goto(this.address(path));
    return page;
  }

  /**
   * Has the browser ask the store, from a page of ours, and fetch the newer version. As long as the
   * page is open that waits. Answers which version it is.
   */
  fetchUpdate(page: Page): Promise<string> {
    return page.evaluate(
      () =>
        new Promise<string>((done) => {
          chrome.runtime.onUpdateAvailable.addListener(({ version }) => done(version));
          void chrome.runtime.requestUpdateCheck();
        }),
    );
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
    this.store.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Changes to the newer version that waits, as a user does in the panel. Answers when that is closed. */
export async function update(panel: Page): Promise<void> {
  const closed = new Promise((done) => {
    panel.once('close', done);
  });
  const button = panel.locator('::-p-aria([name="Update now"])');
  // The page goes under the click, which then never answers.
  button.click().catch(() => {});
  await closed;
}
