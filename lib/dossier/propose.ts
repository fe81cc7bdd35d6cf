import { phoneKey } from '../customer/address-use.ts';
import { ownersOf } from '../customer/find.ts';
import { isSameFirm } from '../customer/belong.ts';
import { domainsOf, organisationAt } from '../customer/organisation-at.ts';
import { domainOf, domainsFor, isPublicMailDomain, isUnder } from '../customer/organisation-of.ts';
import type { Address, Organisation, Person } from '../customer/person.ts';
import type { Card } from '../customer/signature.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { newest } from './known.ts';
import type { Proposal } from './proposal.ts';

/** What a card tells that is not known yet. */
export interface Proposed {
  /** Whose it is; left out for somebody new, or where it is not plain. */
  person: Person | undefined;
  /** Who may be meant, where it is not plain. */
  among: Person[];
  proposals: Proposal[];
}

/** Whom the user said it is about. */
export type Meant = { id: string } | 'new' | undefined;

/** Compares a card with the dossiers: whose it is, and what in it is new (1.3). */
export async function propose(db: EvergreenDb, card: Card, meant: Meant): Promise<Proposed> {
  const among = meant === 'new' ? [] : await peopleOf(db, card, meant);
  const same = among.filter((one) => one.name === card.name);
  const person = among.length === 1 ? among[0] : same.length === 1 ? same[0] : undefined;
  const known = person ? await knownOf(db, person) : NOBODY;
  const organisation = person ? known.organisation : await organisationBehind(db, card);
  const proposals = [
    ...who(card, person, organisation, await isShared(db, person)),
    ...ways(card, known.addresses),
    ...(await website(card, organisation)),
    ...answers(card, known.facts),
  ];
  return { person, among: person ? [] : among, proposals };
}

interface Known {
  organisation: Organisation | undefined;
  addresses: Address[];
  facts: Fact[];
}
const NOBODY: Known = { organisation: undefined, addresses: [], facts: [] };

async function peopleOf(db: EvergreenDb, card: Card, meant: Meant): Promise<Person[]> {
  if (meant && meant !== 'new') {
    const person = await db.people.get(meant.id);
    return person ? [person] : [];
  }
  const ids = new Set<string>();
  for (const email of card.emails) {
    const { ids: owners, chosen } = await ownersOf(db, email);
    for (const id of chosen === undefined ? owners : [chosen]) ids.add(id);
  }
  if (ids.size === 0) for (const id of await idsByNumber(db, card)) ids.add(id);
  const people = await db.people.bulkGet([...ids]);
  return people.filter((person) => person !== undefined);
}

/** Without a mail address, a number of their own tells who it is; a switchboard does not. */
async function idsByNumber(db: EvergreenDb, { phones, handles }: Card): Promise<string[]> {
  const keys = [
    ...phones.filter(({ shared }) => !shared).map(({ value }) => ['phone', value]),
    ...handles.map(({ value }) => ['handle', value]),
  ];
  const owners = await db.addresses.where('[kind+value]').anyOf(keys).toArray();
  return owners.map(({ personId }) => personId);
}

async function knownOf(db: EvergreenDb, { id, organisationId }: Person): Promise<Known> {
  const [organisation, addresses, facts] = await Promise.all([
    organisationId === undefined ? undefined : db.organisations.get(organisationId),
    db.addresses.where('personId').equals(id).toArray(),
    factsOf(db, id),
  ]);
  return { organisation, addresses, facts: newest(facts) };
}

/** The organisation whose people have addresses of that domain. */
async function organisationBehind(db: EvergreenDb, { emails: [email] }: Card) {
  return email === undefined ? undefined : organisationAt(db, await domainsFor(domainOf(email)));
}

/** Whether others are there too: the name that they know it by is not changed by one's signature. */
async function isShared(db: EvergreenDb, person: Person | undefined): Promise<boolean> {
  const id = person?.organisationId;
  return id !== undefined && (await db.people.where('organisationId').equals(id).count()) > 1;
}

function who(
  card: Card,
  person: Person | undefined,
  organisation: Organisation | undefined,
  shared: boolean,
): Proposal[] {
  const { name, formOfAddress } = card;
  // A newcomer at a firm that is known is put there, whatever their signature calls it.
  const firm = person ? card.organisation : (organisation?.name ?? card.organisation);
  const known = person && organisation?.name;
  const isNew =
    !known || !(shared ? isSameFirm(known, firm ?? '') : plain(known) === plain(firm ?? ''));
  return [
    ...(name && (!person || person.name.includes('@')) ? one('name', name) : []),
    ...(formOfAddress && !person?.formOfAddress ? one('formOfAddress', formOfAddress) : []),
    ...(firm && isNew ? one('organisation', firm) : []),
  ];
}

const one = (into: Proposal['into'], value: string): Proposal[] => [{ into, value }];

/** Case, blanks and marks make no other value. */
const plain = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function ways({ emails, phones, handles }: Card, known: Address[]): Proposal[] {
  const values = new Set(known.map(({ value }) => value));
  const handlesKnown = new Set(known.map(({ value }) => plain(value)));
  const numbers = new Set(
    known.filter(({ kind }) => kind === 'phone').map(({ value }) => phoneKey(value)),
  );
  return [
    ...emails.filter((email) => !values.has(email)).flatMap((email) => one('email', email)),
    ...phones
      .filter(({ value }) => !numbers.has(phoneKey(value)))
      .map(({ shown, kind, shared }): Proposal => ({
        into: 'phone',
        value: shown,
        ...(kind === 'mobile' && { mobile: true }),
        ...(shared && { use: 'shared' }),
      })),
    ...handles
      .filter(({ value }) => !handlesKnown.has(plain(value)))
      .flatMap(({ value }) => one('handle', value)),
  ];
}

/** A website that is the mail's own domain says nothing more. */
async function website(
  { website: host, emails, organisation }: Card,
  known: Organisation | undefined,
): Promise<Proposal[]> {
  if (!host || (!organisation && !known) || (await isPublicMailDomain(host))) return [];
  const domains = [...emails.map(domainOf), ...(known ? domainsOf(known) : [])];
  const told = domains.some((domain) => isUnder(host, domain) || isUnder(domain, host));
  return told ? [] : one('website', host);
}

function answers({ role, nickname, place }: Card, facts: Fact[]): Proposal[] {
  const told = { role, nickname, org_address: place } as const;
  return (['role', 'nickname', 'org_address'] as const).flatMap((field) => {
    const value = told[field];
    const before = facts.find((fact) => fact.field === field)?.value ?? '';
    return value && plain(before) !== plain(value) ? one(field, value) : [];
  });
}
