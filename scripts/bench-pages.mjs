import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ensureChromium } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { ROOT, run } from './run.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3');
const PEOPLE = 20_000;
const ROUNDS = 7;

/** Fills the store of the page that it runs in; answers with the id of somebody. */
const FILL = `
  import { Roll } from ${JSON.stringify(join(ROOT, 'lib/customer/roll/roll.ts'))};
  import { speakOlder } from ${JSON.stringify(join(ROOT, 'lib/customer/spoken.ts'))};
  import { db } from ${JSON.stringify(join(ROOT, 'lib/db/db.ts'))};
  import { stock } from ${JSON.stringify(join(ROOT, 'tests/bench/stock.ts'))};
  globalThis.fill = async (count) => {
    await stock(db, count);
    await speakOlder(db);
    await new Roll(db).tidy();
    return (await db.reminders.orderBy('id').first()).personId;
  };`;

/**
 * CPU time of a page's main thread from its start until something is painted, ms.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string} painted selector of what is waited for
 */
async function cpuOf(browser, url, painted) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForSelector(painted);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function filled(browser) {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  // Node knows no origin of such an address.
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await browser.newPage();
  await page.goto(`${origin}/dashboard.html#/settings`);
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: await bundle(FILL) });
  const personId = await page.evaluate((count) => globalThis.fill(count), PEOPLE);
  await page.close();
  return { origin, personId };
}

/**
 * The dashboard with many customers beside the panel with one, both opened cold in the shipped build.
 * @param {string} profile an empty folder
 */
export async function measurePages(profile) {
  await run('wxt', ['build'], { quiet: true });
  const browser = await launch({
    executablePath: await ensureChromium(),
    userDataDir: profile,
    protocolTimeout: 600_000,
    pipe: true,
    enableExtensions: [BUILD],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const { origin, personId } = await filled(browser);
    const dashboard = () =>
      cpuOf(browser, `${origin}/dashboard.html#/customers`, '[role=rowheader]');
    const panel = () => cpuOf(browser, `${origin}/sidepanel.html#/person/${personId}`, 'article');
    await dashboard(); // Warms up, and does not count.
    await panel();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({ floor: await panel(), ours: await dashboard() });
    }
    return [
      {
        name: `dashboard, ${PEOPLE.toLocaleString('en')} customers: CPU until they are seen (floor: the panel)`,
        ours: median(rounds.map(({ ours }) => ours)),
        floor: median(rounds.map(({ floor }) => floor)),
        judged: median(rounds.map(({ ours, floor }) => ours / floor)),
        budget: 1.3,
      },
    ];
  } finally {
    await browser.close();
  }
}
