import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Chance } from './two-years/chance.ts';
import { Life } from './two-years/life.ts';

/** More of them, or others: `YEARS=3,40,41 npm run unit -- two-years`. */
const SEEDS = (process.env['YEARS'] ?? '1,2,3').split(',').map(Number);

afterEach(() => void vi.restoreAllMocks());

for (const seed of SEEDS) {
  test(`law: two years of a salesperson, seed ${seed}: all that is due is shown, and once`, async () => {
    const ids = new Chance(-seed);
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => ids.id());
    const customers = Number(process.env['CUSTOMERS'] ?? 40);
    const days = Number(process.env['DAYS'] ?? 730);
    const lived = await new Life({ seed, customers, days, acts: 2 }).live();
    expect(lived.looks).toBeGreaterThan(days);
  }, 600_000);
}
