import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, rowsIn } from '../../../../lib/customer/roll/columns.ts';
import type { Row } from '../../../../lib/customer/roll/row.ts';

const SIGNS = ['\u001E', '\u001F'];

/** Any text but the two signs that stand between rows and entries. */
const text = fc
  .string({ unit: 'binary' })
  .filter((one) => !SIGNS.some((sign) => one.includes(sign)));
const filled = text.filter((one) => one !== '');
const rows: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  name: filled,
  spoken: text,
  organisationId: text,
  organisation: text,
  tier: fc.constantFrom('', 'A', 'B', 'C'),
  tags: fc.array(filled),
  owner: text,
  circleIds: fc.array(filled),
  status: fc.constantFrom('', 'lost', 'closed', 'deceased'),
  createdAt: fc.nat(),
  lastContactAt: fc.nat(),
  nextDue: fc.constantFrom('', '2026-11-21'),
});

/** What is read from its columns when it is looked at, as a plain row. */
const plain = (row: Row): Row => ({
  id: row.id,
  name: row.name,
  spoken: row.spoken,
  organisationId: row.organisationId,
  organisation: row.organisation,
  tier: row.tier,
  tags: row.tags,
  owner: row.owner,
  circleIds: row.circleIds,
  status: row.status,
  createdAt: row.createdAt,
  lastContactAt: row.lastContactAt,
  nextDue: row.nextDue,
});

test('rows that were stored as columns come back as they were', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1 }), (all) => {
      expect(rowsIn(partOf(all, 0)).map(plain)).toEqual(all);
    }),
  );
});

test('a sign that stands between rows cannot be smuggled in with a name', () => {
  const [one] = fc.sample(rows, 1);
  if (!one) throw new Error('no row');
  const name = 'Ann\u001Ea\u001FB';
  const back = rowsIn(partOf([{ ...one, name, tags: ['a\u001Fb'] }, one], 0));
  expect(back).toHaveLength(2);
  expect(back[0]).toMatchObject({ name: 'Ann a B', tags: ['a b'] });
});
