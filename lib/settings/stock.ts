/** What may be said of a product's stock or price, and the day on which it was looked up (1.2). */
export interface StockFact {
  product: string;
  /** `3 left`, `the price holds until Friday`: in the user's words. */
  says: string;
  /** `YYYY-MM-DD` by the user's calendar. */
  on: string;
}

/** So many are kept, the newest ones: what is older proves nothing any more. */
const MOST = 50;

const named = (product: string) => product.normalize('NFKC').trim().toLowerCase();

/** Whether it is of today. It grows stale by itself: what was so yesterday may be sold by now. */
export const isOfToday = ({ on }: StockFact, today: string): boolean => on === today;

/**
 * Whether something that is so today was noted, so that scarcity may be spoken of.
 * @param text what is written; then only a product that is named in it counts
 */
export function hasStockToday(facts: readonly StockFact[], today: string, text?: string): boolean {
  const written = text === undefined ? undefined : named(text);
  return facts.some(
    (fact) =>
      isOfToday(fact, today) && (written === undefined || written.includes(named(fact.product))),
  );
}

const isSame = (one: StockFact, other: StockFact) =>
  one.on === other.on && named(one.product) === named(other.product);

/** Without what was said of that product on that day. */
export const withoutStock = (facts: readonly StockFact[], fact: StockFact): StockFact[] =>
  facts.filter((one) => !isSame(one, fact));

/** With one more, the newest first. Of one product and day the last word counts. */
export function withStock(facts: readonly StockFact[], fact: StockFact): StockFact[] {
  return [fact, ...withoutStock(facts, fact)]
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, MOST);
}
