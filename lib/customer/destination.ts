import type { EvergreenDb } from '../db/db.ts';
import { created, type Hand } from '../db/hand.ts';
import { setDomains } from './domains.ts';
import { domainsOf, organisationAt, organisationNamed } from './organisation-at.ts';
import { nameFromDomain } from './organisation-of.ts';
import { line, type Organisation } from './person.ts';

/** Where people go: by name, by the domain of their new addresses, or both. */
export interface Destination {
  /** Left out or empty with no domain known: where they went is not known yet. */
  name?: string;
  /** As `domainsFor` answers. */
  domains: readonly string[];
}

/** What a destination means. */
export interface Meant {
  /** The organisation of that name; else the one that has the domain. */
  known?: Organisation | undefined;
  /** Who has the domain: they keep it. */
  owner?: Organisation | undefined;
  /** What it is called, known or new; `undefined`: not known yet. */
  name?: string | undefined;
}

/** Reads where a destination leads, and writes nothing. */
export async function meant(db: EvergreenDb, { name = '', domains }: Destination): Promise<Meant> {
  const owner = await organisationAt(db, domains);
  const known = (await organisationNamed(db, name)) ?? owner;
  const domain = domains.at(-1);
  return { known, owner, name: known?.name ?? (name.trim() || (domain && nameFromDomain(domain))) };
}

/**
 * The organisation that a destination means; a new one where there is none. A domain that nobody has
 * becomes one of its own. Part of a transaction.
 */
export async function reach(
  db: EvergreenDb,
  destination: Destination,
  hand: Hand,
): Promise<Organisation | undefined> {
  const { known, owner, name } = await meant(db, destination);
  const domain = owner ? undefined : destination.domains.at(-1);
  if (known) {
    if (domain) await setDomains(db, known.id, [...domainsOf(known), domain], hand);
    return known;
  }
  if (!name) return undefined;
  const organisation = { ...created(hand), name: line.parse(name), ...(domain && { domain }) };
  await db.organisations.add(organisation);
  return organisation;
}
