import { readAddress } from '../customer/address-book.ts';
import { organisationCalled } from '../customer/change-person.ts';
import { LINE } from '../customer/limits.ts';
import { masked } from '../customer/numbers.ts';
import { domainOf, isPublicMailDomain } from '../customer/organisation-of.ts';
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
  const domains = [...all.email.map(domainOf), ...all.website];
  const own = await Promise.all(
    domains.map(async (one) => ((await isPublicMailDomain(one)) ? [] : [one])),
  );
  return together(db, async () => {
    if (!(await withdraw(db, taken.instead))) return undefined;
    const person = await personFor(db, taken, all, hand);
    if (name)
      await db.people.update(person.id, { name: line.parse(name), spoken, ...touched(hand) });
    await call(db, person, all, own.flat(), hand);
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

/** Form of address and organisation, with the domains that lead to it. */
async function call(
  db: EvergreenDb,
  person: Person,
  { formOfAddress, organisation, website }: Values,
  domains: string[],
  hand: Hand,
): Promise<void> {
  const [form] = formOfAddress;
  if (form) await db.people.update(person.id, { formOfAddress: form, ...touched(hand) });
  const [name] = organisation;
  const id = name ? await organisationFor(db, person, name, domains, hand) : person.organisationId;
  if (id === undefined) return;
  if (id !== person.organisationId) {
    await db.people.update(person.id, { organisationId: id, ...touched(hand) });
  }
  // A mail domain leads to an organisation that was confirmed, not to the one they had before.
  await addDomains(db, id, name ? domains : domains.filter((one) => website.includes(one)), hand);
}

async function organisationFor(
  db: EvergreenDb,
  person: Person,
  name: string,
  domains: string[],
  hand: Hand,
): Promise<string | undefined> {
  const there = await db.organisations.where('domain').anyOf(domains).toArray();
  const same = there.find((organisation) => organisation.name === name);
  return same?.id ?? organisationCalled(db, person, name, hand);
}

/** The first domain is the organisation's own, further ones are kept beside it. */
async function addDomains(
  db: EvergreenDb,
  id: string,
  domains: string[],
  hand: Hand,
): Promise<void> {
  const organisation = await db.organisations.get(id);
  if (!organisation || domains.length === 0) return;
  const [own = '', ...others] = organisation.domain ? [organisation.domain, ...domains] : domains;
  const known = organisation.aliasDomains ?? [];
  const aliasDomains = [...new Set([...known, ...others])].filter((one) => one !== own);
  if (organisation.domain === own && aliasDomains.length === known.length) return;
  await db.organisations.update(id, {
    domain: own,
    ...(aliasDomains.length > 0 && { aliasDomains }),
    ...touched(hand),
  });
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
