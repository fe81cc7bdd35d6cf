import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { launch, TargetType } from 'puppeteer-core';
import { ensureChromium } from './browsers.mjs';
import { ROOT, run } from './run.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3-test');
const CORPUS = join(ROOT, 'tests', 'lib', 'phrasing', 'corpus', 'english.jsonl');
const WORDS = 2000;
/** Words in a paragraph, and in how many paragraphs something is marked. */
const PARAGRAPH = 40;
const MARKED = 20;
const KEYS = 40;
const ROUNDS = 7;

/** A mail of 2,000 words that others wrote, with a promise in some of its paragraphs. */
function mail() {
  const words = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text.replaceAll(/[<>&]/g, ''))
    .join(' ')
    .split(' ')
    .slice(0, WORDS);
  const paragraphs = [];
  for (let at = 0; at < words.length; at += PARAGRAPH) {
    const marked = paragraphs.length < MARKED ? 'We guarantee it. ' : '';
    paragraphs.push(`<p>${marked}${words.slice(at, at + PARAGRAPH).join(' ')}</p>`);
  }
  return `<!doctype html><meta charset="utf-8"><title>Mail</title><div contenteditable id="own">${paragraphs.join('')}</div>`;
}

async function serve() {
  const page = mail();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** CPU of the page's main thread for one key, ms: the keys, the pause after them, and what it starts. */
async function cpuPerKey(page, session) {
  const metric = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await metric();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type(key % 6 === 5 ? ' ' : 'e');
    await rest(20);
  }
  await rest(700);
  return ((await metric()) - before) / KEYS;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Switches the guard on or off and waits until the marks say so. */
async function set(worker, page, guard) {
  await worker.evaluate((guard) => chrome.storage.local.set({ settings: { guard } }), guard);
  await page.waitForFunction(
    (most) => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) >= most,
    {},
    guard ? MARKED : 0,
  );
  if (!guard) await page.waitForFunction(() => CSS.highlights.size === 0);
  await rest(500);
}

/**
 * Typing into a long mail with the guard at work, beside the same without it.
 * @param {string} profile an empty folder
 */
export async function measureTyping(profile) {
  await run('wxt', ['build', '--mode', 'test'], { quiet: true });
  const server = await serve();
  const browser = await launch({
    executablePath: await ensureChromium(),
    userDataDir: profile,
    protocolTimeout: 600_000,
    pipe: true,
    enableExtensions: [BUILD],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.click('#own p:nth-child(30)');
    await set(worker, page, true);
    await cpuPerKey(page, session); // Warms up, and does not count.
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          globalThis.longest = Math.max(globalThis.longest, duration);
        }
      }).observe({ type: 'longtask' });
    });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await set(worker, page, false);
      const floor = await cpuPerKey(page, session);
      await set(worker, page, true);
      await page.evaluate(() => (globalThis.longest = 0));
      const ours = await cpuPerKey(page, session);
      rounds.push({ floor, ours, longest: await page.evaluate(() => globalThis.longest) });
    }
    return [
      {
        name: `typing into ${WORDS} words with ${MARKED} marks: CPU for one key (floor: without the guard)`,
        ours: median(rounds.map(({ ours }) => ours)),
        floor: median(rounds.map(({ floor }) => floor)),
        judged: median(rounds.map(({ ours, floor }) => ours / floor)),
        budget: 1.2,
      },
      {
        name: 'typing with the guard: longest task, ms (0: none over 50)',
        judged: median(rounds.map(({ longest }) => longest)),
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
