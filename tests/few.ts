import { addPerson } from '../lib/customer/add-person.ts';
import type { EvergreenDb } from '../lib/db/db.ts';
import type { Hand } from '../lib/db/hand.ts';
import { recordSale } from '../lib/followup/sell.ts';
import { addDays, type Day } from '../lib/time/day.ts';

const policy = { saleDay: 'zero', weekends: 'none' } as const;

/** Six customers in three scripts; three bought something so many days ago. */
const FEW = [
  { name: 'Priya Raman', at: 'acme-pumps.example', organisation: 'Acme Pumps', sold: 2 },
  { name: 'Marta Kowalska', at: 'baltic-freight.example', organisation: 'Baltic Freight' },
  { name: '王建国', at: 'huaxin-machinery.example', organisation: '华新机械有限公司', sold: 4 },
  { name: '李晓梅', at: 'lantian-trade.example', organisation: '蓝天贸易' },
  { name: '陳怡君', at: 'formosa-optics.example', organisation: '台光光學' },
  { name: '張志明', at: 'tainan-hotel.example', organisation: '台南飯店', sold: 8 },
];

export async function addFew(db: EvergreenDb, today: Day, hand: Hand): Promise<void> {
  for (const [index, { name, at, organisation, sold }] of FEW.entries()) {
    // Long enough ago to be no second click.
    const then = { ...hand, at: hand.at - 60_000 };
    const email = `mail${index}@${at}`;
    const { value } = await addPerson(db, { name, email, organisation }, then);
    if (sold === undefined) continue;
    const sale = { personId: value.id, product: 'CX-40 pump', soldOn: addDays(today, -sold) };
    await recordSale(db, sale, policy, then);
  }
}
