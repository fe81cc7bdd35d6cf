import type { ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Desktop } from '../desktop/desktop.ts';
import type { Marionette } from './marionette.ts';
import {
  ADDON_ID,
  ADDON_UUID,
  ended,
  hasEnded,
  startFirefox,
  writePrefs,
  type Prefs,
} from './process.ts';

/** The test build: as shipped, but the loopback host is granted by the manifest. */
export const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-test', import.meta.url));

/** What a function that is sent into the browser may take and give: it must survive JSON. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

interface Launch {
  prefs?: Prefs;
  /** The desktop on which its windows appear; without one it has none that could be seen. */
  desktop?: Desktop;
  /** A packed add-on that is put into the profile and stays over restarts; only an ESR takes it unsigned. */
  sideload?: string;
}

const SIDELOAD: Prefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.startupScanScopes': 15,
};

/** A Firefox of its own, driven from outside like a user would, its own windows included. */
export class Firefox {
  readonly profile: string;
  readonly #desktop: Desktop | undefined;
  #child: ChildProcess;
  #marionette: Marionette;

  private constructor(
    profile: string,
    desktop: Desktop | undefined,
    { child, marionette }: { child: ChildProcess; marionette: Marionette },
  ) {
    this.profile = profile;
    this.#desktop = desktop;
    this.#child = child;
    this.#marionette = marionette;
  }

  static async start({ prefs = {}, desktop, sideload }: Launch = {}): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'evergreen-firefox-'));
    if (sideload) await putInto(profile, sideload);
    await writePrefs(profile, { ...(sideload && SIDELOAD), ...prefs });
    return new Firefox(profile, desktop, await startFirefox(profile, desktop?.env));
  }

  /** Address of one of the extension's own pages, e.g. `sidepanel.html#/today`. */
  page(path: string): string {
    return `moz-extension://${ADDON_UUID}/${path}`;
  }

  /** Loads an unpacked folder or an XPI until Firefox ends. */
  async install(path = BUILD): Promise<void> {
    await this.#marionette.send('Addon:Install', { path, temporary: true });
    // A click that comes before the background listens is lost.
    await this.until(() => this.inBrowser(backgroundRuns, ADDON_ID));
  }

  /** Opens an address in the current tab and waits until it is loaded. */
  async open(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Handle of the current tab, by which `turnTo` comes back to it. */
  async tab(): Promise<string> {
    const { value } = await this.#marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    return value;
  }

  /** Opens an empty tab behind the current one and answers with its handle. */
  async newTab(): Promise<string> {
    const { handle } = await this.#marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
    });
    return handle;
  }

  /** Makes a tab the one that everything else is about. */
  async turnTo(handle: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle });
  }

  /** Runs a function in the current page. It sees nothing of the test but its arguments. */
  async inPage<A extends Json[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return await this.#execute(script, args);
  }

  /** Runs a function in the browser's own window, with all its rights. */
  async inBrowser<A extends Json[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return await this.#asBrowser(() => this.#execute(script, args));
  }

  async #execute<A extends Json[], R>(script: (...args: A) => R, args: A): Promise<Awaited<R>> {
    const { value } = await this.#marionette.send<{ value: Awaited<R> }>(
      'WebDriver:ExecuteScript',
      { script: `return (${script.toString()})(...arguments)`, args },
    );
    return value;
  }

  async #asBrowser<T>(action: () => Promise<T>): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await action();
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** The element of a CSS selector, or of an XPath that begins with two strokes; waited for. */
  async #find(place: string): Promise<string> {
    const find = { using: place.startsWith('//') ? 'xpath' : 'css selector', value: place };
    const { value } = await this.until(() =>
      this.#marionette
        .send<{ value: Record<string, string> }>('WebDriver:FindElement', find)
        .catch(() => undefined),
    );
    return Object.values(value)[0] ?? '';
  }

  /** Repeats a question until its answer is neither missing nor false. */
  async until<T>(ask: () => Promise<T>, seconds = 15): Promise<NonNullable<T>> {
    const started = Date.now();
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() - started > seconds * 1000) {
        throw new Error(`not so after ${seconds} s: ${ask.toString()}`);
      }
      await pause(100);
    }
  }

  async text(place: string): Promise<string> {
    const id = await this.#find(place);
    return (await this.#marionette.send<{ value: string }>('WebDriver:GetElementText', { id }))
      .value;
  }

  async click(place: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementClick', { id: await this.#find(place) });
  }

  /** Clicks with the mouse where an element is, whatever lies over it. */
  async clickAt(css: string): Promise<void> {
    const at = { [ELEMENT]: await this.#find(css) };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Types keys into an element, or sets a date or time as Firefox's picker would. */
  async type(place: string, text: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementSendKeys', { id: await this.#find(place), text });
  }

  /** Presses keys together, wherever the focus is: characters, or WebDriver's codes for other keys. */
  async press(...keys: string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
    });
  }

  /** Makes its window as large as that. */
  async resize(width: number, height: number): Promise<void> {
    await this.#marionette.send('WebDriver:SetWindowRect', { width, height });
  }

  /** Types text, key by key, wherever the focus is. */
  async write(text: string): Promise<void> {
    const keys = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: keys }],
    });
  }

  /**
   * Runs a function in the page of the sidebar, or in the one of the tab with more rights than the
   * page has: it may look into closed shadow roots.
   */
  async inside<A extends Json[], R>(
    where: 'sidebar' | 'tab',
    script: (page: Document, ...args: A) => R,
    ...args: A
  ): Promise<R> {
    const call = `(${script.toString()})(content.document, ...${JSON.stringify(args)})`;
    // What comes back went through JSON, like every answer.
    return (await this.inBrowser(askInside, where, call)) as R;
  }

  /** Writes a picture of the current page. */
  async picture(path: string): Promise<void> {
    const { value } = await this.#marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    await writeFile(path, Buffer.from(value, 'base64'));
  }

  /** Clicks the extension's button in Firefox's own toolbar: a real user gesture. */
  async clickToolbarButton(): Promise<void> {
    await this.#asBrowser(() => this.click('toolbarbutton.webextension-browser-action'));
  }

  /** Address of the page in the open sidebar; `undefined` while there is none. */
  async sidebar(): Promise<string | undefined> {
    const address = await this.inBrowser(() => {
      if (!Reflect.get(window, 'SidebarController').isOpen) return null;
      const frame = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
      const shown = frame?.getElementById('webext-panels-browser');
      return shown ? String(Reflect.get(shown, 'currentURI').spec) : null;
    });
    // Open, but not at its page yet.
    return address === null || address === 'about:blank' ? undefined : address;
  }

  async closeSidebar(): Promise<void> {
    await this.inBrowser(() => {
      Reflect.get(window, 'SidebarController').hide();
    });
  }

  /** Clicks an element with the right button and then the extension's item of that name. */
  async chooseFromMenu(css: string, label: string): Promise<void> {
    const at = { [ELEMENT]: await this.#find(css) };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: at },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
    await this.until(() => this.inBrowser(activate, label));
  }

  /** Puts another version of the sideloaded add-on in its place, while Firefox is ended. */
  async swap(sideload: string): Promise<void> {
    await putInto(this.profile, sideload);
  }

  /** Gives the running Firefox a newer version of the add-on, as its update service does. */
  async offerUpdate(path: string): Promise<void> {
    await this.inBrowser(installFile, path);
  }

  /** Ends Firefox as a user does, or as a power cut does, and starts it again on its profile. */
  async restart(how: 'quit' | 'kill' = 'quit'): Promise<void> {
    await this.end(how);
    await this.resume();
  }

  /** Starts Firefox again on its profile. */
  async resume(): Promise<void> {
    const { child, marionette } = await startFirefox(this.profile, this.#desktop?.env);
    this.#child = child;
    this.#marionette = marionette;
  }

  async end(how: 'quit' | 'kill' = 'quit'): Promise<void> {
    if (hasEnded(this.#child)) return;
    if (how === 'kill') this.#child.kill('SIGKILL');
    // Firefox may be gone before it answers.
    else
      await this.#marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    await ended(this.#child);
    this.#marionette.close();
  }

  /** Ends Firefox and removes its profile. */
  async stop(): Promise<void> {
    await this.end();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function putInto(profile: string, sideload: string): Promise<void> {
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await copyFile(sideload, join(profile, 'extensions', `${ADDON_ID}.xpi`));
}

/** WebDriver's name for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The sidebar is no page that the driver knows, but Firefox itself can send it a script. */
function askInside(where: string, call: string): Promise<Json> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const browser =
    where === 'sidebar'
      ? sidebar?.getElementById('webext-panels-browser')
      : Reflect.get(window, 'gBrowser').selectedBrowser;
  const messageManager = browser?.messageManager;
  if (!messageManager) return Promise.resolve(null);
  return new Promise((done) => {
    const told = ({ data }: { data: Json }) => {
      messageManager.removeMessageListener('evergreen', told);
      done(data);
    };
    // A page that is just being replaced takes the question with it: it is asked again.
    setTimeout(() => told({ data: null }), 2000);
    messageManager.addMessageListener('evergreen', told);
    messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(`sendAsyncMessage('evergreen', ${call})`)}`,
      false,
    );
  });
}

/** Answers when the version is installed, or is put off since the add-on wants to be asked. */
async function installFile(path: string): Promise<void> {
  const [Cc, Ci] = ['classes', 'interfaces'].map((name) =>
    Reflect.get(Reflect.get(window, 'Components'), name),
  );
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  const { AddonManager } = Reflect.get(window, 'ChromeUtils').importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const install = await AddonManager.getInstallForFile(file);
  await new Promise((done) => {
    install.addListener({ onInstallEnded: done, onInstallPostponed: done, onInstallFailed: done });
    install.install();
  });
}

function backgroundRuns(id: string): boolean {
  const policy = Reflect.get(window, 'WebExtensionPolicy').getByID(id);
  return policy?.extension?.backgroundState === 'running';
}

/** Chooses an item of the open context menu. Answers `false` until it is there. */
function activate(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu');
  const items = [...(menu?.querySelectorAll('menuitem') ?? [])];
  const item = items.find((candidate) => candidate.getAttribute('label') === label);
  const popup: object | null | undefined = item?.closest('menupopup');
  if (!item || !popup) return false;
  // A lower menu takes no choice before it is opened.
  const parent: object | null = item.closest('menu');
  if (parent && Reflect.get(popup, 'state') !== 'open') {
    Reflect.get(parent, 'openMenu').call(parent, true);
    return false;
  }
  if (Reflect.get(popup, 'state') !== 'open') return false;
  Reflect.get(popup, 'activateItem').call(popup, item);
  return true;
}
