import { browser } from '@wxt-dev/browser';
import { sites } from '../../lib/sites/index.ts';
import { ignore, parseIgnoring } from '../../lib/phrasing/ignoring.ts';
import { changeSettings, readSettings } from '../../lib/settings/store.ts';
import { bringReader } from './reader.ts';

type Sender = chrome.runtime.MessageSender;

type Script =
  | '/guard.js'
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
  const { guard } = await readSettings();
  // It asks whom the draft is for. The site may have been switched off since the page was opened.
  if (guard && (await bringReader(sender.tab))) await inject('/guard.js', sender);
}

/**
 * The draft is in a language, or the user in a trade: loads its rules. The page bears the mark of a
 * product: loads its adapter. Any other name is nobody's.
 */
export async function loadPack(name: unknown, sender: Sender): Promise<void> {
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
