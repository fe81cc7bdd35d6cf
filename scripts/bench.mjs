import { once } from 'node:events';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { measurePages } from './bench-pages.mjs';
import { measureWorker } from './bench-worker.mjs';
import { measureTyping } from './bench-typing.mjs';
import { measureWeight } from './bench-weight.mjs';
import { measureWording } from './bench-wording.mjs';
import { ensureChromium } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, 'tests', 'bench');

/** One script that a page runs: it leaves `globalThis.measured`, which measures when it is called. */
const scriptOf = (file) =>
  bundle(`import bench from ${JSON.stringify(file)};
    import { measure } from ${JSON.stringify(join(FOLDER, 'bench.ts'))};
    globalThis.measured = () => measure(bench);`);

/** A real origin, because a page without one has no database. */
async function serve(script) {
  const page = '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>';
  const server = createServer((request, response) => {
    const wanted = request.url === '/bench.js';
    // Isolated pages are given a clock of 5 µs instead of 100 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', wanted ? 'text/javascript' : 'text/html');
    response.end(wanted ? script : page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

async function measureIn(browser, script) {
  const server = await serve(script);
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction('globalThis.measured');
    return await page.evaluate('globalThis.measured()');
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

const kept = ({ judged, budget }) => budget === undefined || judged <= budget;

function row(result) {
  const { name, ours, floor, judged, budget } = result;
  return {
    bench: name,
    'ours ms': ours?.toFixed(3) ?? '',
    'floor ms': floor?.toFixed(3) ?? '',
    'ratio or number': judged.toFixed(2),
    budget: budget?.toFixed(2) ?? '',
    verdict: budget === undefined ? 'shown' : kept(result) ? 'kept' : 'OVER',
  };
}

const measureGuard = async (profile) => [
  ...(await measureTyping(profile)),
  ...(await measureWording()),
];

const measureOurs = async (profile) => [
  ...(await measurePages(profile)),
  ...(await measureWorker(profile)),
];

/** What is measured from outside the page goes with the file of its name. */
const OUTSIDE = {
  'dashboard.bench.ts': measureOurs,
  'guard.bench.ts': measureGuard,
  'person.bench.ts': measureWeight,
};

async function measureAll(temporary) {
  const results = [];
  for await (const file of glob(join(FOLDER, process.argv[2] ?? '*.bench.ts'))) {
    const outside = OUTSIDE[basename(file)];
    if (outside) results.push(...(await outside(join(temporary, 'pages'))));
  }
  const browser = await launch({
    executablePath: await ensureChromium(),
    userDataDir: join(temporary, 'profile'),
    protocolTimeout: 1_200_000,
    args: [
      // A number of bytes is one only after the rubbish is out.
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    for await (const file of glob(join(FOLDER, process.argv[2] ?? '*.bench.ts'))) {
      results.push(...(await measureIn(browser, await scriptOf(file))));
    }
  } finally {
    await browser.close();
  }
  return results;
}

const load = () => loadavg()[0]?.toFixed(2);
const temporary = await mkdtemp(join(tmpdir(), 'evergreen-bench-'));
try {
  const before = load();
  const results = await measureAll(temporary);
  console.table(results.map(row));
  console.log(
    `Load average ${before} before, ${load()} after. Only ratios, bytes and hits are judged.`,
  );
  process.exitCode = results.every(kept) ? 0 : 1;
} finally {
  await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
