import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ensureChromium } from './browsers.mjs';
import { ROOT, run } from './run.mjs';

const ROUNDS = 15;

/** An extension whose background does nothing but answer. */
const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'] }],
  }),
  'worker.js':
    'chrome.runtime.onMessage.addListener((_, __, respond) => { setTimeout(respond); return true; });',
  'page.js': '',
};

async function writeEmpty(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(folder, name), text);
}

async function serve() {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>mail</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

/** The worlds of both extensions' scripts in one page, by their name. */
async function worldsOf(session, names) {
  const worlds = new Map();
  const complete = new Promise((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const name = names.find((one) => context.name.startsWith(one));
      if (name) worlds.set(name, context.id);
      if (worlds.size === names.length) done();
    });
  });
  await session.send('Runtime.enable');
  await complete;
  return worlds;
}

/** From a page's message to its answer by a background that had been ended, ms. */
async function coldReply(session, contextId) {
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise((done) => setTimeout(done, 500));
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    // A name that is nobody's: it is answered, and nothing is done.
    expression: `(async () => {
      const asked = performance.now();
      await chrome.runtime.sendMessage({ type: 'packNeeded', data: 'none' });
      return performance.now() - asked;
    })()`,
  });
  return result.value;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * The first answer of a background that had been ended, beside that of one that does nothing.
 * @param {string} profile an empty folder
 */
export async function measureWorker(profile) {
  await run('wxt', ['build', '--mode', 'test'], { quiet: true });
  const empty = join(profile, 'empty');
  await writeEmpty(empty);
  const browser = await launch({
    executablePath: await ensureChromium(),
    userDataDir: join(profile, 'worker'),
    pipe: true,
    enableExtensions: [join(ROOT, '.output', 'chrome-mv3-test'), empty],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const server = await serve();
  try {
    const page = await browser.newPage();
    await new Promise((done) => setTimeout(done, 2000));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    const worlds = await worldsOf(session, ['Evergreen', 'Empty']);
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const floor = await coldReply(session, worlds.get('Empty'));
      const ours = await coldReply(session, worlds.get('Evergreen'));
      // The first warms up, and does not count.
      if (round > 0) rounds.push({ ours, floor });
    }
    return [
      {
        name: 'background that had ended: its first answer (floor: one that does nothing else)',
        ours: median(rounds.map(({ ours }) => ours)),
        floor: median(rounds.map(({ floor }) => floor)),
        judged: median(rounds.map(({ ours, floor }) => ours / floor)),
        budget: 1.3,
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
