import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { apt, CAN_APT, IS_DEBIAN } from './apt.mjs';
import { run } from './run.mjs';

const PROGRAMS = process.env['ProgramFiles'] ?? 'C:\\Program Files';
const PROGRAMS_X86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
const LOCAL_PROGRAMS = process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');

/** Debian's Chromium itself, not its start script. It takes policies from /etc/chromium. */
export const DEBIAN_CHROMIUM = '/usr/lib/chromium/chromium';

const CHROMIUM = {
  linux: ['/usr/bin/chromium', DEBIAN_CHROMIUM],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    join(LOCAL_PROGRAMS, 'Chromium', 'Application', 'chrome.exe'),
    join(PROGRAMS, 'Chromium', 'Application', 'chrome.exe'),
  ],
};

/** Chrome and Edge: good for a look, but they refuse `--load-extension`, which the tests need. */
const BRANDED = {
  linux: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(PROGRAMS, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(LOCAL_PROGRAMS, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(PROGRAMS_X86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(PROGRAMS, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
};

const FIREFOX = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox-esr', '/usr/lib/firefox/firefox'],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  win32: [join(PROGRAMS, 'Mozilla Firefox', 'firefox.exe')],
};

const NO_CHROMIUM =
  'No Chromium, Chrome or Edge was found: install one, or set CHROMIUM to the path of its program.';
const NO_FIREFOX =
  'No Firefox was found: install it from https://www.mozilla.org/firefox, or set FIREFOX to the path of its program.';

/** The Chromium that Playwright keeps in its own cache, where the dependencies are installed. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined; // Not installed yet, or not offered for this system.
  }
}

function firstThatExists(paths) {
  return paths.find((path) => path && existsSync(path));
}

function findUnbranded() {
  return firstThatExists([
    process.env.CHROMIUM,
    ...(CHROMIUM[process.platform] ?? []),
    playwrightChromium(),
  ]);
}

function findChromium() {
  return findUnbranded() ?? firstThatExists(BRANDED[process.platform] ?? []);
}

function findFirefox() {
  return firstThatExists([process.env.FIREFOX, ...(FIREFOX[process.platform] ?? [])]);
}

/** Path of a Chromium, Chrome or Edge on this machine. */
export function chromiumPath() {
  const found = findChromium();
  if (!found) throw new Error(NO_CHROMIUM);
  return found;
}

/** Path of a Firefox on this machine. */
export function firefoxPath() {
  const found = findFirefox();
  if (!found) throw new Error(NO_FIREFOX);
  return found;
}

async function installPlaywrightChromium() {
  console.log('No browser was found: fetching the Chromium of Playwright …');
  const { code } = await run('playwright', ['install', 'chromium', '--no-shell'], {
    quiet: true,
    minutes: 5,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (code === 0 && CAN_APT) await run('playwright', ['install-deps', 'chromium'], { quiet: true });
}

/**
 * Finds a Chromium, and installs one where there is none: Playwright's, or else Debian's.
 * @param {{ unbranded?: boolean }} needs `unbranded`: Chrome and Edge will not do
 * @returns {Promise<string>} its path
 */
export async function ensureChromium({ unbranded = false } = {}) {
  const find = unbranded ? findUnbranded : findChromium;
  if (!find()) await installPlaywrightChromium();
  if (!find() && IS_DEBIAN) await apt('chromium');
  const found = find();
  if (found) return found;
  throw new Error(
    unbranded && findChromium()
      ? 'The tests need a Chromium, because Chrome and Edge refuse to load an extension by a flag: install one, or set CHROMIUM to the path of its program.'
      : NO_CHROMIUM,
  );
}

/** Finds or installs the Chromium that can be given a policy; Playwright's reads it elsewhere. */
export async function ensureDebianChromium() {
  if (!existsSync(DEBIAN_CHROMIUM)) await apt('chromium');
  if (!existsSync(DEBIAN_CHROMIUM)) throw new Error("This needs Debian's package chromium.");
}

/** Finds a Firefox, and installs Debian's where there is none. */
export async function ensureFirefox() {
  if (!findFirefox()) await apt('firefox-esr');
  return firefoxPath();
}

/** What makes a desktop of its own: program, and the Debian package that brings it. */
const DESKTOP = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  import: 'imagemagick',
  'dbus-daemon': 'dbus',
  dunst: 'dunst',
};

/** Calendars of others, into which a file of ours is read: program and package. */
const CALENDARS = { calcurse: 'calcurse', khal: 'khal' };

/** Finds or installs what a browser with visible windows, prompts and notices is tried on. */
export const ensureDesktop = () => ensurePrograms(DESKTOP);

/** Finds or installs the calendars that a calendar file is tried in. */
export const ensureCalendars = () => ensurePrograms(CALENDARS);

async function ensurePrograms(packages) {
  const missing = async () => {
    const found = await Promise.all(
      Object.keys(packages).map((program) => run('which', [program], { quiet: true })),
    );
    return Object.values(packages).filter((_, index) => found[index]?.code !== 0);
  };
  const wanted = await missing();
  if (wanted.length > 0) await apt(...wanted);
  const left = await missing();
  if (left.length > 0) throw new Error(`This needs Debian's packages ${left.join(', ')}.`);
}

/** Installs Chinese type where pictures would show empty boxes instead of it. */
export async function ensureChineseFonts() {
  if (process.platform !== 'linux') return;
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { quiet: true });
  if (code === 0 && output.trim()) return;
  if (await apt('fonts-noto-cjk')) return;
  console.log('No Chinese font was found: pictures show boxes until fonts-noto-cjk is installed.');
}
