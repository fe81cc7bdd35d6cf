import { hasStockToday } from '../../lib/settings/stock.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { askWho, tellIgnored } from '../../lib/messages/in-page.ts';
import type { Detected } from '../../lib/phrasing/detect.ts';
import { expressionKey, LONGEST_EXPRESSION } from '../../lib/phrasing/expression-key.ts';
import { digestOf, isIgnored, type Ignored, type Scope } from '../../lib/phrasing/ignoring.ts';

const ADDRESS = /[^\s<>,;"'():]+@[^\s<>,;"'():]+/g;
/** By draft: it outlives a change of the settings. */
const inDrafts = new WeakMap<Element, Set<string>>();

type Known = Ignored & Pick<Settings, 'ownAddresses' | 'stock'>;

/** What is left alone in one draft: there, for whom it is written to, and always. */
export class Ignorer {
  readonly #draft: Element;
  readonly #settings: Known;
  readonly #here: Set<string>;
  /** Expressions that are left alone for anybody: for others the page need not be read. */
  readonly #forSome: ReadonlySet<string>;

  constructor(draft: Element, settings: Known) {
    this.#draft = draft;
    this.#settings = settings;
    this.#forSome = new Set(Object.values(settings.ignoredFor).flat());
    this.#here = inDrafts.get(draft) ?? new Set();
    inDrafts.set(draft, this.#here);
  }

  /** Digests of the addresses that the draft goes to, but the user's own. */
  people(): string[] {
    const page = askWho(this.#draft);
    const own = new Set([...(page?.own ?? []), ...this.#settings.ownAddresses].map(digestOf));
    const addresses = page?.people.flatMap(({ address }) => address?.match(ADDRESS) ?? []) ?? [];
    return [...new Set(addresses.map(digestOf))].filter((one) => !own.has(one)).slice(0, 50);
  }

  /** Drops what is left alone, and scarcity that is a fact of today (1.2); a quiet rule hints. */
  left(text: string, findings: readonly Detected[]): Detected[] {
    if (findings.length === 0) return [];
    const { quietRules } = this.#settings;
    const today = Temporal.Now.plainDateISO().toString();
    return findings
      .filter((one) => !one.scarce || !hasStockToday(this.#settings.stock, today, text))
      .filter((one) => {
        const key = expressionKey(one.rule, text.slice(one.start, one.end));
        const people = this.#forSome.has(key) ? this.people() : [];
        return !this.#here.has(key) && !isIgnored(this.#settings, key, people);
      })
      .map((one) => (quietRules.includes(one.rule) ? { ...one, severity: 'hint' } : one));
  }

  /** Leaves an expression alone from now on; for longer than this draft by the background. */
  ignore({ rule, start, end }: Detected, text: string, scope: Scope): void {
    const words = text.slice(start, end).slice(0, LONGEST_EXPRESSION);
    const key = expressionKey(rule, words);
    this.#here.add(key);
    const people = scope === 'customer' ? this.people() : [];
    void tellIgnored({ rule, key, words, scope, people }).catch(() => undefined);
  }

  /** Takes back that it is left alone here; what the settings say is taken back there. */
  markAgain(key: string): void {
    this.#here.delete(key);
  }
}
