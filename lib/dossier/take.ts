import { readAddress } from '../customer/address-book.ts';
import { belong } from '../customer/belong.ts';
import { LINE } from '../customer/limits.ts';
import { masked } from '../customer/numbers.ts';
import { domainOf, domainsFor, isPublicMailDomain } from '../customer/organisation-of.ts';
import { readIn, sourceOf } from '../customer/file-capture.ts';
import { line, type Address, type Capture, type Person, type Source } from '../customer/person.ts';
import { plain } from '../customer/plain.ts';
import { readHandle } from '../customer/signature/handles.ts';
import { spokenOf } from '../customer/spoken.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { created, touched, type Hand } from '../db/hand.ts';
import type { Fact } from './fact.ts';
import { factsOf, learn } from './facts.ts';
import { newest } from './known.ts';
import { isPlace, withoutDesk, type Place, type Proposal } from './proposal.ts';

/** What the user confirmed, value by value, and where it came from. */
export interface Taken {
  /** Left out for somebody new. */
  personId?: string | undefined;
  values: Proposal[];
  from: Fact['from'];
  source?: Source | undefined;
  /** The right-clicked text, or the note it was filed as, that goes with it. */
  instead?: { captures: string } | { events: string } | undefined;
}

/** Where a right-clicked text was read, and that it goes once it is kept elsewhere. */
export function originOf(capture: Capture): Pick<Taken, 'from' | 'source' | 'instead'> {
  return {
    from: readIn(capture),
    source: sourceOf(capture),
    instead: { captures: capture.id },
  };
}

/**
 * Keeps what was confirmed, and nothing else, in one step that can be undone as one.
 * @returns `undefined` as the value when another panel was faster
 */
export async function take(
  db: EvergreenDb,
  taken: Taken,
  hand: Hand,
): Promise<Done<Person | undefined>> {
  const all = valuesOf(taken.values);
  // Asked before the transaction: nothing inside it may wait for a file.
  const name = all.name[0] ?? '';
  const spoken = await spokenOf(name);
  const [email] = all.email;
  const domains = email === undefined ? [] : await domainsFor(domainOf(email));
  const hosts = await Promise.all(
    all.website.map(async (host) => ((await isPublicMailDomain(host)) ? [] : [host])),
  );
  const [formOfAddress] = all.formOfAddress;
  const [organisation] = all.organisation;
  return together(db, async () => {
    if (!(await withdraw(db, taken.instead))) return undefined;
    const person = await personFor(db, taken, all, hand);
    if (name)
      await db.people.update(person.id, { name: line.parse(name), spoken, ...touched(hand) });
    if (formOfAddress) await db.people.update(person.id, { formOfAddress, ...touched(hand) });
    await belong(db, person, { organisation, domains, websites: hosts.flat() }, hand);
    for (const value of taken.values) await keep(db, person.id, value, hand);
    await learnAll(db, person.id, taken, hand);
    return person;
  });
}

type Values = Record<Place, string[]>;

function valuesOf(values: Proposal[]): Values {
  const of = (place: Place) =>
    values.filter(({ into }) => into === place).map(({ value }) => plain(masked(value), LINE));
  return {
    name: of('name'),
    formOfAddress: of('formOfAddress'),
    organisation: of('organisation'),
    website: of('website').map((host) => host.toLowerCase()),
    email: of('email').flatMap((email) => readAddress(email)?.value ?? []),
    phone: of('phone'),
    handle: of('handle'),
  };
}

/** What was only kept until it had its place goes. @returns whether it was still there */
async function withdraw(db: EvergreenDb, instead: Taken['instead']): Promise<boolean> {
  if (!instead) return true;
  const [table, id] =
    'captures' in instead
      ? ([db.captures, instead.captures] as const)
      : ([db.events, instead.events] as const);
  if (!(await table.get(id))) return false;
  await table.delete(id);
  return true;
}

async function personFor(
  db: EvergreenDb,
  { personId }: Taken,
  { name, email, phone, handle }: Values,
  hand: Hand,
): Promise<Person> {
  const known =
    personId === undefined ? await sameAt(db, name[0], email) : await db.people.get(personId);
  if (known) return known;
  if (personId !== undefined) throw new Error('There is no such person');
  const called = name[0] ?? email[0] ?? phone[0] ?? handle[0];
  const person: Person = { ...created(hand), name: line.parse(called) };
  await db.people.add(person);
  return person;
}

/** Two clicks make one person: somebody of that name at that address is there already (P18). */
async function sameAt(
  db: EvergreenDb,
  name: string | undefined,
  emails: string[],
): Promise<Person | undefined> {
  const keys = emails.map((email) => ['email', email]);
  const owners = await db.addresses.where('[kind+value]').anyOf(keys).toArray();
  const people = await db.people.bulkGet(owners.map(({ personId }) => personId));
  return people.find((one) => one?.name === name);
}

/** Gives the person an address, unless they have it. */
async function keep(
  db: EvergreenDb,
  personId: string,
  proposal: Proposal,
  hand: Hand,
): Promise<void> {
  const read = wayOf(proposal);
  if (!read || (await db.addresses.get([read.kind, read.value, personId]))) return;
  const { at, by } = hand;
  const { use } = proposal;
  await db.addresses.add({
    ...read,
    ...(use && { use }),
    personId,
    createdAt: at,
    changedAt: at,
    by,
  });
}

function wayOf({ into, value }: Proposal): Pick<Address, 'kind' | 'value' | 'shown'> | undefined {
  if (into === 'email') return readAddress(value);
  if (into === 'phone') {
    const read = readAddress(withoutDesk(value));
    return read && { ...read, ...(value !== read.value && { shown: value }) };
  }
  const handle = into === 'handle' ? readHandle(value) : undefined;
  return handle && { kind: 'handle', value: handle.value };
}

async function learnAll(
  db: EvergreenDb,
  personId: string,
  { values, from, source }: Taken,
  hand: Hand,
): Promise<void> {
  const known = newest(await factsOf(db, personId));
  for (const { into: field, value } of values) {
    if (isPlace(field)) continue;
    const told = known.some((fact) => fact.field === field && fact.value === value);
    if (told) continue;
    await learn(db, { personId, field, value, from, ...(source && { source }) }, hand);
  }
}
