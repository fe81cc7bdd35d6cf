import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';
const PANEL = `${BUILD}/sidepanel.html`;

/** What the browser must have read before the panel shows: scripts, preloads and styles of its page. */
function firstLoad() {
  const html = existsSync(PANEL) ? readFileSync(PANEL, 'utf8') : '';
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((hit) => BUILD + hit[1]);
}

/** The largest adapter of a site; a page has one at most. */
function largestSite() {
  const folder = `${BUILD}/sites`;
  const files = existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
  return files.toSorted((one, other) => statSync(other).size - statSync(one).size).slice(0, 1);
}

export default [
  {
    name: 'script in every switched-on page',
    path: `${BUILD}/page.js`,
    limit: '2.5 KB',
    brotli: false,
  },
  {
    name: 'reader of a page with the largest adapter, when somebody asks, gzipped',
    path: [`${BUILD}/reader.js`, ...largestSite()],
    limit: '16.5 KB',
    gzip: true,
  },
  { name: 'wording guard, gzipped', path: `${BUILD}/guard.js`, limit: '21.5 KB', gzip: true },
  { name: 'English rules, gzipped', path: `${BUILD}/rules-en.js`, limit: '27 KB', gzip: true },
  { name: 'Chinese rules, gzipped', path: `${BUILD}/rules-zh.js`, limit: '27 KB', gzip: true },
  { name: 'rules of trades, gzipped', path: `${BUILD}/industries.js`, limit: '26 KB', gzip: true },
  { name: 'card of the guard, gzipped', path: `${BUILD}/card.js`, limit: '20 KB', gzip: true },
  { name: 'pointing at a place', path: `${BUILD}/teach.js`, limit: '16 KB', brotli: false },
  { name: 'a sentence into a draft', path: `${BUILD}/insert.js`, limit: '6 KB', brotli: false },
  { name: 'background', path: `${BUILD}/background.js`, limit: '154 KB', brotli: false },
  {
    name: 'panel, first load, gzipped',
    path: [PANEL, ...firstLoad()],
    limit: '250 KB',
    gzip: true,
  },
];
