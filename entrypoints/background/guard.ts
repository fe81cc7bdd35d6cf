import { browser } from '@wxt-dev/browser';
import { sites } from '../../lib/sites/index.ts';
import { ignore, parseIgnoring } from '../../lib/phrasing/ignoring.ts';
import { changeSettings, readSettings } from '../../lib/settings/store.ts';

type Sender = chrome.runtime.MessageSender;

type Script =
  | '/guard.js'
  | '/reader.js'
  | '/card.js'
  | '/rules-en.js'
  | '/rules-zh.js'
  | '/industries.js'
  | `/sites/${string}.js`;

async function load(file: Script, sender: Sender): Promise<void> {
  if ((await readSettings()).guard) await inject(file, sender);
}

async function inject(file: Script, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [0] },
    // Scripts of sites are written after the others, so that the types do not know them.
    files: [file as '/guard.js'],
  });
}

/** A draft has the focus: loads the wording check into that page, unless the user wants none. */
export async function loadGuard(_: void, sender: Sender): Promise<void> {
  // It asks whom the draft is for.
  await load('/reader.js', sender);
  await load('/guard.js', sender);
}

/**
 * The draft is in a language, or the user in a trade: loads its rules. Somebody asks who is on the
 * page: loads what reads it. The page bears the mark of a product: loads its adapter. Any other name
 * is nobody's.
 */
export async function loadPack(name: unknown, sender: Sender): Promise<void> {
  if (name === 'reader') await inject('/reader.js', sender);
  const site = sites.find(({ id, mark }) => mark && id === name);
  if (site) await inject(`/sites/${site.id}.js`, sender);
  if (name === 'en' || name === 'zh') await load(`/rules-${name}.js`, sender);
  if (name === 'industries' && (await readSettings()).industries.length > 0) {
    await load('/industries.js', sender);
  }
}

/** Something in the draft is marked: loads what is shown when the mark is opened. */
export const loadCard = (_: void, sender: Sender) => load('/card.js', sender);

/** Something marked is to be left alone from now on. */
export async function ignoreWording(given: unknown): Promise<void> {
  const ignoring = parseIgnoring(given);
  if (ignoring) await changeSettings((now) => ignore(now, ignoring));
}
