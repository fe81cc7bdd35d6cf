import { tellPackNeeded } from '../../lib/messages/in-page.ts';
import { localesIn, type Pack } from '../../lib/phrasing/pack.ts';
import type { Locale } from '../../lib/phrasing/rule.ts';

declare global {
  /** Left by the scripts of the languages on the scripts' own global, which the page cannot see. */
  var evergreenPacks: Partial<Record<Locale, Pack>> | undefined;
}

const asked = new Map<Locale, Promise<void>>();

/** The packs that are here. Each is a script of its own: who writes in one language loads one. */
export const loadedPacks = (): Pack[] => Object.values(globalThis.evergreenPacks ?? {});

/** Loads what a text needs and is not here. Answers whether there is more than before. */
export async function loadPacks(text: string): Promise<boolean> {
  const missing = localesIn(text).filter((locale) => !globalThis.evergreenPacks?.[locale]);
  const loads = missing.map((locale) => {
    const loading = asked.get(locale) ?? tellPackNeeded(locale);
    asked.set(locale, loading);
    return loading.catch(() => asked.delete(locale));
  });
  await Promise.all(loads);
  return missing.some((locale) => globalThis.evergreenPacks?.[locale]);
}
