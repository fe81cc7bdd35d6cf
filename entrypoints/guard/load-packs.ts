import { tellPackNeeded } from '../../lib/messages/in-page.ts';
import { localesIn, type Pack } from '../../lib/phrasing/pack.ts';
import type { Locale, Rule } from '../../lib/phrasing/rule.ts';

declare global {
  /** Left by the scripts of the languages on the scripts' own global, which the page cannot see. */
  var evergreenPacks: Partial<Record<Locale, Pack>> | undefined;
  /** Left there by the script of the trades. */
  var evergreenTrades: ((industries: readonly string[]) => Rule[]) | undefined;
}

const asked = new Map<string, Promise<void>>();

/** The packs that are here. Each is a script of its own: who writes in one language loads one. */
export const loadedPacks = (): Pack[] => Object.values(globalThis.evergreenPacks ?? {});

/** The rules of some trades, as far as they are here: who names no trade loads none. */
export const loadedRulesOf = (industries: readonly string[]): Rule[] =>
  globalThis.evergreenTrades?.(industries) ?? [];

function missingFor(text: string, industries: readonly string[]): string[] {
  const languages = localesIn(text).filter((locale) => !globalThis.evergreenPacks?.[locale]);
  const trades = industries.length > 0 && !globalThis.evergreenTrades ? ['industries'] : [];
  return [...languages, ...trades];
}

/** Loads what a text needs and is not here. Answers whether there is more than before. */
export async function loadPacks(text: string, industries: readonly string[]): Promise<boolean> {
  const missing = missingFor(text, industries);
  const loads = missing.map((name) => {
    const loading = asked.get(name) ?? tellPackNeeded(name);
    asked.set(name, loading);
    return loading.catch(() => asked.delete(name));
  });
  await Promise.all(loads);
  return missingFor(text, industries).length < missing.length;
}
