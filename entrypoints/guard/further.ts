import { ownRules } from '../../lib/phrasing/own-rule.ts';
import { alongside, type Pack } from '../../lib/phrasing/pack.ts';
import type { Rule } from '../../lib/phrasing/rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadedPacks, loadedRulesOf } from './load-packs.ts';

/** The user's own rules and those of the user's trade, beside the rules of the languages. */
export class Further {
  readonly #own: ReturnType<typeof ownRules>;
  readonly #industries: readonly string[];
  /** A pack keeps what was compiled of it: those beside it are made once, and again when more is here. */
  readonly #made = new Map<Pack, { trade: readonly Rule[]; packs: Pack[] }>();
  #trade: readonly Rule[] = [];

  constructor({ ownRules: own, industries }: Pick<Settings, 'ownRules' | 'industries'>) {
    this.#own = ownRules(own);
    this.#industries = industries;
  }

  #tradeRules(): readonly Rule[] {
    if (this.#trade.length === 0) this.#trade = loadedRulesOf(this.#industries);
    return this.#trade;
  }

  rules(): Rule[] {
    return [...this.#own.rules, ...this.#tradeRules()];
  }

  /** All packs that are here. Of equal marks the first counts: a trade's law says more than our advice. */
  packs(): Pack[] {
    const trade = this.#tradeRules();
    return loadedPacks().flatMap((pack) => {
      const known = this.#made.get(pack);
      if (known?.trade === trade) return known.packs;
      const own = alongside([pack], this.#own.rules, this.#own.vocabulary);
      const packs = [...alongside([pack], trade), pack, ...own];
      this.#made.set(pack, { trade, packs });
      return packs;
    });
  }
}
