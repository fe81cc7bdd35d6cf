import type { Person } from '../../customer/person.ts';
import { spokenOf } from '../../customer/spoken.ts';
import { writeEvent } from '../../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../../db/db.ts';
import { created, type Hand } from '../../db/hand.ts';
import { learn } from '../../dossier/facts.ts';
import type { FieldId } from '../../dossier/fields.ts';
import { addDays, daysBetween, type Day } from '../../time/day.ts';
import type { DatePolicy } from '../cadence.ts';
import { logOutcome } from '../close.ts';
import { recordSale } from '../sell.ts';
import { english } from './english.ts';
import { CIRCLES, ORGANISATIONS, TERMS, type SampleCustomer } from './sample-customer.ts';
import { simplified } from './simplified.ts';
import { traditional } from './traditional.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Fictional customers in three languages, at addresses that can belong to nobody. */
export const SAMPLES: readonly SampleCustomer[] = [...english, ...simplified, ...traditional];

/** What loading works with: the ids that names stand for, and the hand at a day in the past. */
interface Loading {
  db: EvergreenDb;
  today: Day;
  policy: DatePolicy;
  people: Map<string, string>;
  organisations: Map<string, string>;
  circles: Map<string, string>;
  before: (days: number) => Hand;
}

/** Writes every sample customer with their history, in one transaction. */
export async function writeSamples(
  db: EvergreenDb,
  today: Day,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  // Asked before the transaction: nothing inside it may wait for a file.
  const spoken = new Map<string, string | undefined>();
  for (const { name } of SAMPLES) spoken.set(name, await spokenOf(name));
  const loading: Loading = {
    db,
    today,
    policy,
    people: new Map(SAMPLES.map(({ name }) => [name, crypto.randomUUID()])),
    organisations: new Map(Object.keys(ORGANISATIONS).map((one) => [one, crypto.randomUUID()])),
    circles: new Map(Object.keys(CIRCLES).map((one) => [one, crypto.randomUUID()])),
    before: (days) => ({ ...hand, at: hand.at - days * DAY }),
  };
  return together(db, async () => {
    await writeGroups(loading, hand);
    for (const sample of SAMPLES) await writePerson(loading, sample, spoken.get(sample.name));
    for (const sample of SAMPLES) await writeHistory(loading, sample);
  });
}

const idOf = (ids: Map<string, string>, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`No sample is called ${name}`);
  return id;
};

function termsOf(domain: string): { terms?: string } {
  const terms = new Map(Object.entries(TERMS)).get(domain);
  return terms === undefined ? {} : { terms };
}

async function writeGroups({ db, organisations, circles }: Loading, hand: Hand): Promise<void> {
  await db.organisations.bulkAdd(
    Object.entries(ORGANISATIONS).map(([domain, name]) => ({
      ...created(hand),
      id: idOf(organisations, domain),
      name,
      domain,
      ...termsOf(domain),
      sample: true as const,
    })),
  );
  await db.circles.bulkAdd(
    Object.entries(CIRCLES).map(([key, circle]) => ({
      ...created(hand),
      ...circle,
      id: idOf(circles, key),
      sample: true as const,
    })),
  );
}

/** The person with address, facts and links. Known since the first thing that happened. */
async function writePerson(
  { db, people, organisations, circles, before }: Loading,
  { name, formOfAddress, mailbox, organisation, tier, tags, circle, ...sample }: SampleCustomer,
  spoken: string | undefined,
): Promise<void> {
  const days = [...sample.past, ...(sample.sales ?? [])].map(({ daysAgo }) => daysAgo);
  const hand = before(Math.max(0, ...days));
  const person: Person = {
    ...created(hand),
    id: idOf(people, name),
    name,
    ...(spoken && { spoken }),
    ...(formOfAddress && { formOfAddress }),
    organisationId: idOf(organisations, organisation),
    ...(tier && { tier }),
    ...(tags && { tags }),
    ...(circle && { circleIds: [idOf(circles, circle)] }),
    sample: true,
  };
  await db.people.add(person);
  await db.addresses.add({
    kind: 'email',
    value: `${mailbox}@${organisation}`,
    personId: person.id,
    createdAt: hand.at,
    changedAt: hand.at,
    by: hand.by,
  });
  for (const [field, value] of Object.entries(sample.facts) as [FieldId, string][]) {
    await learn(db, { personId: person.id, field, value, from: 'told' }, hand);
  }
  await db.links.bulkAdd(
    (sample.links ?? []).map(({ kind, to }) => ({
      ...created(hand),
      kind,
      from: person.id,
      to: idOf(people, to),
      sample: true as const,
    })),
  );
}

/** Sales and what happened, the oldest first, so that the last contact is the newest one. */
async function writeHistory(loading: Loading, { name, past, sales = [] }: SampleCustomer) {
  const { db, people, today, policy, before } = loading;
  const personId = idOf(people, name);
  const written = [
    ...sales.map((sale) => ({
      daysAgo: sale.daysAgo,
      write: async () => {
        const soldOn = addDays(today, -sale.daysAgo);
        const given = { personId, product: sale.product, soldOn };
        const { value } = await recordSale(db, given, policy, before(sale.daysAgo));
        await hear(loading, value.id, sale.heard ?? []);
      },
    })),
    ...past.map(({ daysAgo, kind, text, outcome }) => ({
      daysAgo,
      write: () => {
        const heard = kind === 'call' ? { outcome: outcome ?? ('spoke' as const) } : {};
        return writeEvent(db, { kind, people: [personId], text, ...heard }, before(daysAgo));
      },
    })),
  ];
  for (const { write } of written.sort((a, b) => b.daysAgo - a.daysAgo)) await write();
}

/** Closes the first steps after a sale, each on its day. */
async function hear({ db, today, before }: Loading, saleId: string, heard: string[]) {
  const steps = await db.reminders.where('anchor').equals(saleId).sortBy('dueOn');
  for (const [index, text] of heard.entries()) {
    const step = steps[index];
    if (!step) throw new Error('More was heard than there are steps');
    const hand = before(daysBetween(step.dueOn, today));
    await logOutcome(db, step.id, { outcome: 'spoke', result: 'well', text }, step.dueOn, hand);
  }
}
