import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { ensureChromium } from './browsers.mjs';
import { ROOT, run } from './run.mjs';

const BUILD = join(ROOT, '.output', 'chrome-mv3');
const PEERS = join(ROOT, 'tests', 'bench', 'peers');
const ROUNDS = 11;
/** Rows of the page, and how often each of them is written anew. */
const ROWS = 300;
const WRITES = 10;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Mail</title><main>${Array.from(
  { length: ROWS },
  (_, n) => `<div class="row"><b>Person ${n}</b> <span>Second pump, delivery ${n}</span></div>`,
).join('')}</main>`;

/** What counts as work of a script: reading it, running it, and being called back. */
const WORK = new Set(['v8.compile', 'EvaluateScript', 'FunctionCall']);

/** An extension with one content script for every page. */
async function extension(folder, name, code) {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'] }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.js'), code);
}

/** The shipped build, in which the script that the user's grant registers is declared instead. */
async function ours(folder) {
  await cp(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.name = 'ours';
  manifest.host_permissions = ['http://127.0.0.1/*'];
  manifest.content_scripts = [{ matches: ['http://127.0.0.1/*'], js: ['page.js'] }];
  await writeFile(file, JSON.stringify(manifest));
}

/** InboxSDK as an extension ships it, and starts it. */
async function peerScript() {
  await run('npm', ['ci', '--prefix', PEERS, '--silent'], { quiet: true });
  const entry = '\0peer';
  const built = await build({
    configFile: false,
    root: PEERS,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'evergreen:peer',
        resolveId: (wanted) => (wanted === entry ? join(PEERS, 'peer.js') : undefined),
        load: (wanted) =>
          wanted === join(PEERS, 'peer.js')
            ? `import * as InboxSDK from '@inboxsdk/core'; void InboxSDK.load(2, 'bench').catch(() => {});`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'chrome144',
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return [built].flat()[0].output[0].code;
}

/** Script CPU of each extension in a trace, ms: only the outermost of nested events counts. */
function workIn(trace) {
  const work = new Map();
  const events = JSON.parse(Buffer.from(trace).toString()).traceEvents.filter(
    ({ ph, name }) => ph === 'X' && WORK.has(name),
  );
  let end = 0;
  for (const { ts, dur = 0, tdur = dur, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const url = args.data?.url ?? args.fileName ?? '';
    if (!url.startsWith('chrome-extension://') || ts < end) continue;
    end = ts + dur;
    const { host } = new URL(url.replace('chrome-extension:', 'https:'));
    work.set(host, (work.get(host) ?? 0) + tdur / 1000);
  }
  return work;
}

/** The id that Chromium gives to what it loads from a folder. */
const idAt = (folder) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

async function traced(page, act) {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await act();
  return workIn(await page.tracing.stop());
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function serve() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const mutate = (page) =>
  page.evaluate(async (writes) => {
    for (let n = 0; n < writes; n += 1) {
      for (const row of document.querySelectorAll('.row span')) row.textContent = `written ${n}`;
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 300));
  }, WRITES);

async function oneRound({ browser, id }, url) {
  const page = await browser.newPage();
  const load = await traced(page, async () => {
    await page.goto(url);
    await rest(400);
  });
  const mutations = await traced(page, () => mutate(page));
  await page.close();
  return { load: load.get(id) ?? 0, mutations: mutations.get(id) ?? 0 };
}

/** Starts a browser that has one extension and no other. */
async function alone(folder) {
  const browser = await launch({
    executablePath: await ensureChromium({ unbranded: true }),
    userDataDir: `${folder}-profile`,
    protocolTimeout: 600_000,
    pipe: true,
    enableExtensions: [folder],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { browser, id: idAt(folder), rounds: [] };
}

/**
 * An empty content script, ours and a peer's on the same page in the same run: what each costs when the
 * page is loaded, and while the page changes itself and nobody asks. Each has a browser of its own,
 * since whichever script comes first in a page pays for what the others then find ready.
 * @param {string} folder an empty one
 */
export async function measureWeight(folder) {
  await run('wxt', ['build'], { quiet: true });
  await extension(join(folder, 'empty'), 'empty', 'void 0;');
  await extension(join(folder, 'peer'), 'peer', await peerScript());
  await ours(join(folder, 'ours'));
  const server = await serve();
  const url = `http://127.0.0.1:${server.address().port}/`;
  const places = {};
  try {
    for (const name of ['empty', 'ours', 'peer']) {
      places[name] = await alone(join(folder, name));
      await oneRound(places[name], url); // Warms up, and does not count.
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const place of Object.values(places)) place.rounds.push(await oneRound(place, url));
    }
    const of = (name, part) => median(places[name].rounds.map((round) => round[part]));
    return [
      {
        name: 'a page is loaded: script CPU (floor: an empty content script)',
        ours: of('ours', 'load'),
        floor: of('empty', 'load'),
        judged: of('ours', 'load') / of('empty', 'load'),
        budget: 4,
      },
      {
        name: 'the same (floor: InboxSDK)',
        ours: of('ours', 'load'),
        floor: of('peer', 'load'),
        judged: of('ours', 'load') / of('peer', 'load'),
        budget: 1 / 7,
      },
      {
        name: `${ROWS * WRITES} changes of a page while nobody asks: script CPU (floor: InboxSDK)`,
        ours: of('ours', 'mutations'),
        floor: of('peer', 'mutations'),
        judged: of('ours', 'mutations') / of('peer', 'mutations'),
        budget: 0.5,
      },
    ];
  } finally {
    for (const { browser } of Object.values(places)) await browser.close();
    server.close();
  }
}
