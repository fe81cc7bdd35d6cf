import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CAN_APT, IS_DEBIAN } from './apt.mjs';
import {
  ensureCalendars,
  ensureChromium,
  ensureDebianChromium,
  ensureDesktop,
  ensureFirefox,
} from './browsers.mjs';
import { READ } from './reports.mjs';
import { ROOT, run } from './run.mjs';

/**
 * One thing to prove: a `command`, or a function to `call`. With `report` the runner counts its own
 * tests in a JSON file; without it the step counts as one.
 * @typedef {{ name: string, command?: string, call?: () => Promise<unknown>,
 *   report?: 'vitest' | 'playwright', file?: string }} Step
 */

const vitest = (folder, file) => ({
  command: `vitest run -c ${folder}/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/${file}`,
  report: 'vitest',
  file,
});

const playwright = (folder, file) => ({
  command: `playwright test -c ${folder} --reporter=list,json`,
  report: 'playwright',
  file,
});

/** Needs nothing but a browser of each kind. */
export const EVERYWHERE = [
  { name: 'Types', command: 'tsc --noEmit' },
  { name: 'Lint', command: 'oxlint --type-aware' },
  { name: 'Format', command: 'oxfmt --check' },
  { name: 'Dead code', command: 'knip' },
  { name: 'Build for Chromium', command: 'wxt build' },
  { name: 'Build for Firefox', command: 'wxt build -b firefox' },
  { name: 'Test build for Chromium', command: 'wxt build --mode test' },
  { name: 'Test build for Firefox', command: 'wxt build -b firefox --mode test' },
  { name: 'Unit tests', ...vitest('tests', 'unit.json') },
  { name: 'Sizes', command: 'size-limit' },
  { name: "Mozilla's linter", command: 'node scripts/lint-addon.mjs' },
  { name: 'A Chromium for the tests', call: () => ensureChromium({ unbranded: true }) },
  { name: 'End to end in Chromium', ...playwright('tests/e2e', 'e2e.json') },
  { name: 'A Firefox for the tests', call: ensureFirefox },
  { name: 'Smoke in Firefox', ...vitest('tests/firefox', 'firefox.json') },
];

/** Whether this machine can run what stands in `REAL`. */
export const CAN_REAL = CAN_APT && IS_DEBIAN;

/** Needs Debian and root: mail servers, webmail, calendars, a desktop, an extension that a policy installs. */
export const REAL = [
  { name: 'A Chromium that takes a policy', call: ensureDebianChromium },
  { name: 'Calendars to try a file in', call: ensureCalendars },
  { name: 'Calendar programs of others', ...vitest('tests/calendar', 'calendar.json') },
  { name: 'A desktop to try it on', call: ensureDesktop },
  { name: 'Prompts and menus of a real desktop', ...vitest('tests/desktop', 'desktop.json') },
  { name: 'Restarts of an installed extension', ...vitest('tests/restart', 'restart.json') },
  { name: 'Real webmail', ...playwright('tests/real', 'real.json') },
];

const reportPath = (file) => join(ROOT, 'test-results', file);

function readReport({ report, file }) {
  try {
    return READ[report](JSON.parse(readFileSync(reportPath(file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0, leftOut: 0, names: [] }; // The runner broke down before it could write one.
  }
}

async function exitCode({ command, call, file }) {
  if (command) {
    const [program, ...args] = command.split(' ');
    const env = file ? { PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath(file) } : {};
    return (await run(program, args, { env })).code;
  }
  try {
    await call();
    return 0;
  } catch (error) {
    console.log(error.message);
    return 1;
  }
}

async function prove(step) {
  if (step.file) rmSync(reportPath(step.file), { force: true });
  const code = await exitCode(step);
  const failed = code === 0 ? 0 : 1;
  if (!step.report) return { passed: 1 - failed, failed, leftOut: 0, names: [] };
  const counts = readReport(step);
  const broken = (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return { ...counts, failed: counts.failed + (broken ? 1 : 0) };
}

function verdict({ passed, failed, leftOut }, seconds) {
  const left = leftOut ? `, ${leftOut} skipped or flaky` : '';
  return `${failed ? '✘' : '✔'} ${passed} passed, ${failed} failed${left} (${seconds} s)`;
}

/**
 * Runs steps one after another, the later ones also after a failure. Under `CI=true` a skipped or
 * flaky test is a failed one.
 * @param {readonly Step[]} steps
 */
export async function proveAll(steps) {
  const total = { passed: 0, failed: 0, broken: /** @type {string[]} */ ([]) };
  for (const step of steps) {
    console.log(`\n━━ ${step.name}`);
    const started = Date.now();
    const counts = await prove(step);
    if (process.env.CI === 'true') counts.failed += counts.leftOut;
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed) total.broken.push([step.name, ...counts.names].join('\n  '));
    console.log(verdict(counts, Math.round((Date.now() - started) / 1000)));
  }
  return total;
}

/** Names what failed, and ends with the one line that counts. */
export function report({ passed, failed, broken }) {
  console.log(broken.length ? `\nFailed:\n${broken.join('\n')}` : '');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
