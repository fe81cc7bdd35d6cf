import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { MIDDAY_ZONE } from '../midday.ts';
import { Marionette } from './marionette.ts';

export type Prefs = Record<string, string | number | boolean>;

export const ADDON_ID = 'evergreen@evergreen.example';
/** Firefox draws this at random for every profile; tests must know it to open our pages. */
export const ADDON_UUID = '11111111-2222-4333-8444-555555555555';

const PREFS: Prefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
  // Port 0: Firefox takes a free one and writes it into its profile.
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export async function writePrefs(profile: string, prefs: Prefs): Promise<void> {
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}

function activePort(profile: string): number | undefined {
  const file = join(profile, 'MarionetteActivePort');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
}

async function connected(child: ChildProcess, profile: string): Promise<Marionette> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once (${child.exitCode})`);
    const port = activePort(profile);
    const marionette = port && (await Marionette.connect(port).catch(() => undefined));
    if (marionette) return marionette;
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Error('Firefox did not open its remote control within 30 s');
}

/**
 * Starts Firefox on a profile and opens a session in it.
 * @param desktop the environment of a desktop; without one no window can be seen
 */
export async function startFirefox(
  profile: string,
  desktop: Record<string, string> | undefined,
): Promise<{ child: ChildProcess; marionette: Marionette }> {
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  const args = ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(firefoxPath(), desktop ? args : [...args, '--headless'], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', TZ: MIDDAY_ZONE, ...desktop },
  });
  const marionette = await connected(child, profile);
  // Pages that tests serve under a real https address have a certificate of their own.
  await marionette.send('WebDriver:NewSession', { capabilities: {}, acceptInsecureCerts: true });
  return { child, marionette };
}

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Waits for the end of Firefox; one that hangs is ended for good. */
export async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const exit = new Promise((done) => child.once('exit', done));
  const hung = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(hung);
}
