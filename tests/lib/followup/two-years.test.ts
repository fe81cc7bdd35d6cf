import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Chance } from './two-years/chance.ts';
import { Life } from './two-years/life.ts';

/**
 * Other lives, and larger ones: `YEARS=2,3 CUSTOMERS=300 npm run unit -- two-years`. Three hundred
 * customers take some minutes.
 */
const { YEARS = '1', CUSTOMERS = '12', DAYS = '730' } = process.env;

afterEach(() => void vi.restoreAllMocks());

for (const seed of YEARS.split(',').map(Number)) {
  test(`law: two years of a salesperson, seed ${seed}: all that is due is shown, and once`, async () => {
    const ids = new Chance(-seed);
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => ids.id());
    const [customers, days] = [Number(CUSTOMERS), Number(DAYS)];
    const lived = await new Life({ seed, customers, days, acts: 2 + customers / 100 }).live();
    expect(lived.looks).toBeGreaterThan(days);
    for (const times of Object.values(lived)) expect(times).toBeGreaterThan(0);
  }, 1_200_000);
}
