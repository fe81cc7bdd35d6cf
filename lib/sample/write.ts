import { openComplaint } from '../complaint/complain.ts';
import type { Person } from '../customer/person.ts';
import { spokenOf } from '../customer/spoken.ts';
import { writeEvent } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { learn } from '../dossier/facts.ts';
import type { FieldId } from '../dossier/fields.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import { monthDayAt } from '../time/month-day.ts';
import { stepDay, stepsOf, type DatePolicy } from '../followup/cadence.ts';
import { cadence as afterSale } from '../followup/cadences/after-sale.ts';
import { logOutcome } from '../followup/close.ts';
import { recordSale } from '../followup/sell.ts';
import { makePromise } from '../promise/promise.ts';
import { openJob } from '../service/jobs.ts';
import { planVisit } from '../visit/plan-visit.ts';
import { english } from './english.ts';
import {
  CIRCLES,
  ORGANISATIONS,
  COUNTRIES,
  TERMS,
  type SampleCustomer,
} from './sample-customer.ts';
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
  { db, today, people, organisations, circles, before }: Loading,
  { name, formOfAddress, mailbox, organisation, tier, tags, circle, ...sample }: SampleCustomer,
  spoken: string | undefined,
): Promise<void> {
  const { past, sales = [], owed = [] } = sample;
  const hand = before(Math.max(...[...past, ...sales, ...owed].map(({ daysAgo }) => daysAgo)));
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
    country: COUNTRIES[organisation],
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
  const facts = { ...sample.facts, ...comingOf(sample, today) };
  for (const [field, value] of Object.entries(facts) as [FieldId, string][]) {
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

/** Dates that are told from today on, so that the samples look the same on any day. */
function comingOf(
  { birthdayIn, contractEndsIn }: Pick<SampleCustomer, 'birthdayIn' | 'contractEndsIn'>,
  today: Day,
): SampleCustomer['facts'] {
  return {
    ...(birthdayIn && {
      birthday: monthDayAt(addDays(today, birthdayIn.days), birthdayIn.lunar ?? false),
    }),
    ...(contractEndsIn && { contract_end: addDays(today, contractEndsIn) }),
  };
}

/** Sales, what happened and what is owed, the oldest first, so that the last contact is the newest one. */
async function writeHistory(loading: Loading, sample: SampleCustomer) {
  const { name, past, sales = [], owed = [] } = sample;
  const { db, people, before } = loading;
  const personId = idOf(people, name);
  const written = [
    ...sales.map((sale) => ({
      daysAgo: sale.daysAgo,
      write: () => writeSale(loading, personId, sale),
    })),
    ...past.map(({ daysAgo, kind, text, outcome }) => ({
      daysAgo,
      write: () => {
        const heard = kind === 'call' ? { outcome: outcome ?? ('spoke' as const) } : {};
        return writeEvent(db, { kind, people: [personId], text, ...heard }, before(daysAgo));
      },
    })),
    ...owed.map((one) => ({
      daysAgo: one.daysAgo,
      write: () => writeOwed(loading, personId, one),
    })),
  ];
  for (const { write } of written.sort((a, b) => b.daysAgo - a.daysAgo)) await write();
}

/** A sale with what was heard since. */
async function writeSale(
  loading: Loading,
  personId: string,
  { product, daysAgo, heard = [], due }: NonNullable<SampleCustomer['sales']>[number],
): Promise<void> {
  const { db, today, policy, before } = loading;
  const days = stepsOf(afterSale, policy).find(({ id }) => id === due)?.days;
  let soldOn = addDays(today, -daysAgo);
  const isAhead = () => days !== undefined && stepDay(soldOn, days, policy) > today;
  while (isAhead()) soldOn = addDays(soldOn, -1);
  const hand = before(daysBetween(soldOn, today));
  const { value } = await recordSale(db, { personId, product, soldOn }, policy, hand);
  await hear(loading, value.id, heard);
}

/** Closes the first steps after a sale, each on its day. */
async function hear({ db, today, before }: Loading, saleId: string, heard: string[]) {
  const steps = await db.reminders.where('anchor').equals(saleId).sortBy('dueOn');
  // The user may have fewer steps than the program comes with.
  for (const [index, step] of steps.slice(0, heard.length).entries()) {
    const text = heard[index] ?? '';
    // Holidays may have moved the step beyond today.
    const on = step.dueOn < today ? step.dueOn : today;
    const hand = before(daysBetween(on, today));
    await logOutcome(db, step.id, { outcome: 'spoke', result: 'well', text }, on, hand);
  }
}

async function writeOwed(
  { db, today, before }: Loading,
  personId: string,
  owed: NonNullable<SampleCustomer['owed']>[number],
): Promise<void> {
  const { daysAgo, text } = owed;
  const [hand, dueOn] = [before(daysAgo), addDays(today, owed.dueIn)];
  if (owed.kind === 'promise')
    await makePromise(db, { personId, text, dueOn }, addDays(today, -daysAgo), hand);
  else if (owed.kind === 'complaint') await openComplaint(db, { personId, text, dueOn }, hand);
  else if (owed.kind === 'job') await openJob(db, personId, { kind: owed.job, dueOn, text }, hand);
  else await planVisit(db, personId, { purpose: text, on: dueOn, minutes: 60 }, today, hand);
}
