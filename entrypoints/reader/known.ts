import { browser } from '@wxt-dev/browser';
import { tellPackNeeded } from '../../lib/messages/in-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { partsOf } from '../../lib/sites/reading/documents.ts';
import { isMarked, loaded } from '../../lib/sites/reading/loaded.ts';
import type { Landmarks } from '../../lib/sites/site.ts';

/** Where the settings are; all of them would be more code than a page should carry. */
const KEY = 'settings';

interface Stored {
  taught?: Record<string, Landmarks>;
  ownAddresses?: string[];
}

/** Keeps what the user taught for this origin, and who the user is, where each reading looks. */
export async function followSettings(signal: AbortSignal): Promise<void> {
  const { local } = browser.storage;
  const changed: Parameters<typeof local.onChanged.addListener>[0] = (changes) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  };
  local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(changed));
  take((await local.get(KEY))[KEY]);
}

function take(stored: unknown): void {
  const { taught, ownAddresses }: Stored = stored ?? {};
  const known = loaded();
  // Each reading is guarded: what is stored in another shape only finds nobody.
  Object.assign(known, { taught: taught?.[location.origin], own: ownAddresses });
  known.changed?.();
}

const asked = new Set<string>();

/** Asks for the adapter of a product that this page is of, once; it is there at a later reading. */
export function askForAdapter(page: Document): void {
  const marked = sites.filter(({ id, mark }) => mark && !asked.has(id) && !loaded().sites.has(id));
  if (marked.length === 0) return;
  const parts = partsOf(page);
  for (const { id, mark } of marked) {
    if (!isMarked(mark, parts)) continue;
    asked.add(id);
    loaded().arriving = bring(id);
  }
}

async function bring(id: string): Promise<void> {
  await tellPackNeeded(id).catch(() => asked.delete(id));
  loaded().arriving = undefined;
}
