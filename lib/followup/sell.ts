import { writeEvent } from '../customer/timeline.ts';
import { amend, type Amended } from '../db/amend.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { sale as shape, type Sale } from '../sale/sale.ts';
import type { DatePolicy } from './cadence.ts';
import { replan } from './plan.ts';

/** What is said of a sale; what is left out is not known. */
export type Sold = Pick<Sale, 'product' | 'soldOn'> &
  Partial<Pick<Sale, 'deliveredOn' | 'warrantyUntil' | 'lifeMonths'>>;

/** Records a sale and plans its follow-up in the same transaction (0.1). */
export async function recordSale(
  db: EvergreenDb,
  given: Sold & Pick<Sale, 'personId'>,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<Sale>> {
  return together(db, async () => {
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    const stated = { ...Object.fromEntries(known), state: 'closed' };
    const sale = shape.parse({ ...created(hand), ...stated });
    await db.sales.add(sale);
    const { personId, product } = sale;
    await writeEvent(
      db,
      { kind: 'sale', people: [personId], text: product, saleId: sale.id },
      hand,
    );
    await replan(db, sale, policy, hand);
    return sale;
  });
}

/** Corrects or cancels a sale; its open steps move or are cancelled with it. */
export async function changeSale(
  db: EvergreenDb,
  id: string,
  change: Amended<Sold & Pick<Sale, 'state'>>,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    await replan(db, await amend(db.sales, shape, id, change, hand), policy, hand);
  });
}
