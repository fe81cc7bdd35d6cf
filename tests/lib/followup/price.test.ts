import { expect, test } from 'vitest';
import { fields } from '../../../lib/dossier/fields.ts';
import { cadences } from '../../../lib/followup/cadences/index.ts';
import { scripts } from '../../../lib/followup/guide.ts';

const PRICE = /discount|rebate|cheaper|price cut|special offer|折扣|打折|优惠|優惠|降价|降價|便宜/i;

test('1.4 why they chose us is asked; no question and no first sentence of ours offers a discount', () => {
  expect(fields.why_they_chose_us.ask).toBeDefined();
  const said = JSON.stringify([fields, [...cadences.values()], [...scripts.values()]]);
  expect(said.length).toBeGreaterThan(10_000);
  expect(PRICE.exec(said)?.[0]).toBeUndefined();
  expect(PRICE.test('用上优惠')).toBe(true);
});
