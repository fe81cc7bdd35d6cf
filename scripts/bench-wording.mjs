import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../lib/phrasing/detect.ts';
import { EN } from '../lib/phrasing/packs/en.ts';
import { ROOT } from './run.mjs';

const PEERS = join(ROOT, 'tests', 'bench', 'peers');
/** Sentences of business mail that others wrote. */
const CORPUS = join(ROOT, 'tests', 'lib', 'phrasing', 'corpus', 'english.jsonl');
const WORDS = 2000;
const ROUNDS = 7;
/** Most of their time that the guard may take. Lists of words are only shown: they know no context. */
const BUDGETS = { alex: 1, 'harper.js': 1 };

/** A mail of 2,000 words. */
function longMail() {
  const sentences = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const words = sentences.join(' ').split(' ');
  while (words.length < WORDS) words.push(...words);
  return words.slice(0, WORDS).join(' ');
}

async function took(check, mail) {
  const started = performance.now();
  await check(mail);
  return performance.now() - started;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The guard against other checkers on one English mail of 2,000 words, turn about, in ms. */
export async function measureWording() {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', PEERS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in ${PEERS} failed`);
  const { checkers } = await import(join(PEERS, 'checkers.js'));
  const phrases = EN.rules.flatMap(({ examples }) => examples.bad.map(({ span }) => span));
  const peers = await checkers(phrases.map((phrase) => phrase.toLowerCase()));
  const mail = longMail();
  const ours = (text) => detect(text, [EN]).length;
  const results = [];
  for (const [name, check] of Object.entries(peers)) {
    const [own, theirs] = [[], []];
    for (let round = 0; round <= ROUNDS; round += 1) {
      own.push(await took(ours, mail));
      theirs.push(await took(check, mail));
    }
    // The first round warms up.
    const [one, other] = [median(own.slice(1)), median(theirs.slice(1))];
    results.push({
      name: `guard on an English mail of 2,000 words (floor: ${name}, which finds ${await check(mail)}; ours ${ours(mail)})`,
      ours: one,
      floor: other,
      judged: one / other,
      budget: BUDGETS[name],
    });
  }
  return results;
}
