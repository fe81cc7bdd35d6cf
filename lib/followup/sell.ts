import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import type { Sale } from '../sale/sale.ts';
import type { DatePolicy } from './cadence.ts';
import { replan } from './plan.ts';

/** Records a sale and plans its follow-up in the same transaction (0.1). */
export async function recordSale(
  db: EvergreenDb,
  given: Pick<Sale, 'personId' | 'product' | 'soldOn'>,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<Sale>> {
  return together(db, async () => {
    const sale: Sale = { ...created(hand), ...given, state: 'closed' };
    await db.sales.add(sale);
    const { personId, product } = given;
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
  change: Partial<Pick<Sale, 'product' | 'soldOn' | 'state'>>,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  return together(db, async () => {
    const before = await db.sales.get(id);
    if (!before) throw new Error('There is no such sale');
    const sale: Sale = { ...before, ...change, ...touched(hand) };
    await db.sales.put(sale);
    await replan(db, sale, policy, hand);
  });
}
