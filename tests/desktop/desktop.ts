import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claim, folderPrefix, startProcess, stopProcesses, sweep } from '../real/bed/processes.ts';

/** A notice as the user's desktop was given it. */
export interface Notice {
  title: string;
  message: string;
}

/** The notices stay until somebody closes them, and are counted however often one came. */
const DUNSTRC = `[global]
stack_duplicates = false
notification_limit = 0
history_length = 100
markup = no
[urgency_low]
timeout = 0
[urgency_normal]
timeout = 0
[urgency_critical]
timeout = 0
`;

/**
 * A desktop of its own: a screen that nobody sees, a window manager, and a place where notices are
 * shown. Browsers on it behave as in front of a user, permission prompts and menus included.
 */
export class Desktop {
  readonly #folder: string;
  readonly #env: Record<string, string>;
  /** How many notices are forgotten. */
  #old = 0;

  private constructor(folder: string, env: Record<string, string>) {
    this.#folder = folder;
    this.#env = env;
  }

  /** @param notices whether a program is there that shows notices */
  static async start({ notices = true } = {}): Promise<Desktop> {
    await sweep();
    const folder = await mkdtemp(folderPrefix());
    claim(folder);
    try {
      return new Desktop(folder, await startPrograms(folder, notices));
    } catch (error) {
      await stopProcesses(folder);
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** What a program needs to know so that it appears here. */
  get env(): Record<string, string> {
    return { ...this.#env };
  }

  #run(program: string, ...args: string[]): string {
    const env = { ...process.env, ...this.#env };
    return execFileSync(program, args, { env, encoding: 'utf8' });
  }

  /** Presses keys one after another, by their names in X, e.g. `Tab`, `alt+Left`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#run('xdotool', 'key', key);
      // Menus and prompts take a moment before they take the next one.
      await pause(300);
    }
  }

  /** Moves the mouse to a place of the screen and clicks there: 1 is the left button, 3 the right. */
  click(x: number, y: number, button: 1 | 3 = 1): void {
    const at = [x, y].map((value) => String(Math.round(value)));
    this.#run('xdotool', 'mousemove', '--sync', ...at, 'click', String(button));
  }

  /** What shows that something opened: a menu is a window, and a prompt dims the page under it. */
  #scene(): string {
    const windows = this.#run('xdotool', 'search', '--onlyvisible', '--name', '');
    const somewhere = ['-window', 'root', '-crop', '1x1+600+700', '-depth', '8', 'txt:-'];
    return windows + this.#run('import', ...somewhere);
  }

  /** Does something that opens a prompt or a menu, and waits until that is there. */
  async opens(action: () => Promise<void> | void): Promise<void> {
    const before = this.#scene();
    await action();
    await told(() => (this.#scene() === before ? undefined : true));
    // Chromium ignores what comes in the first moment, lest somebody answers what they did not read.
    await pause(1_000);
  }

  /** Writes a picture of the whole screen. */
  picture(path: string): void {
    this.#run('import', '-window', 'root', path);
  }

  #history(): Notice[] {
    // What is still shown is not in the history yet.
    this.#run('dunstctl', 'close-all');
    const { data } = JSON.parse(this.#run('dunstctl', 'history')) as History;
    return data.flat().map(({ summary, body }) => ({ title: summary.data, message: body.data }));
  }

  /**
   * Every notice since the last `forget`, the newest first. It closes them, as a user does who read
   * them: one that came again would be counted again.
   */
  notices(): Notice[] {
    const all = this.#history();
    return all.slice(0, all.length - this.#old);
  }

  /** Keeps notices back from now on, as a user does who is not to be disturbed. */
  doNotDisturb(): void {
    this.#run('dunstctl', 'set-paused', 'true');
  }

  forget(): void {
    this.#old = this.#history().length;
  }

  async stop(): Promise<void> {
    await stopProcesses(this.#folder);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** What `dunstctl history` prints. */
interface History {
  data: { summary: { data: string }; body: { data: string } }[][];
}

async function startPrograms(folder: string, notices: boolean): Promise<Record<string, string>> {
  // What the desktop and its programs leave behind goes with it, also after a crash.
  const own = { TMPDIR: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder };
  const log = (name: string) => readFileSync(join(folder, `${name}.log`), 'utf8');
  // It takes the first free display and tells its number.
  const screen = '-displayfd 1 -screen 0 1400x900x24 -nolisten tcp'.split(' ');
  startProcess(folder, 'screen', ['Xvfb', ...screen], own);
  const DISPLAY = `:${await told(() => /^\d+$/m.exec(log('screen'))?.[0])}`;
  const session = ['--session', '--nofork', '--print-address=1', `--address=unix:dir=${folder}`];
  startProcess(folder, 'bus', ['dbus-daemon', ...session], own);
  const bus = await told(() => /^unix:\S+/m.exec(log('bus'))?.[0]);
  const env = { ...own, DISPLAY, DBUS_SESSION_BUS_ADDRESS: bus };
  startProcess(folder, 'windows', ['openbox'], env);
  if (notices) await showNotices(folder, env);
  return env;
}

async function showNotices(folder: string, env: Record<string, string>): Promise<void> {
  await writeFile(join(folder, 'dunstrc'), DUNSTRC);
  startProcess(folder, 'notices', ['dunst', '-conf', join(folder, 'dunstrc')], env);
  await told(() => {
    try {
      const all = { env: { ...process.env, ...env } };
      return execFileSync('dunstctl', ['count'], { ...all, stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined; // It is not there yet.
    }
  });
}

async function told<T>(ask: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error(`the desktop did not show it: ${ask.toString()}`);
}
