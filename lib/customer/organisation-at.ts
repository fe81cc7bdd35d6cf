import type { EvergreenDb } from '../db/db.ts';
import type { Organisation } from './person.ts';

/** Every mail domain of an organisation, the main one first. */
export function domainsOf({
  domain,
  aliasDomains = [],
}: Pick<Organisation, 'domain' | 'aliasDomains'>): string[] {
  return domain === undefined ? aliasDomains : [domain, ...aliasDomains];
}

/**
 * The organisation that one of these mail domains belongs to, be it the main one or a further one.
 * @param domains the nearest first (`domainsFor`): what is told of a sub-domain goes before the rest
 */
export async function organisationAt(
  db: EvergreenDb,
  domains: readonly string[],
): Promise<Organisation | undefined> {
  if (domains.length === 0) return undefined;
  const [main, further] = await Promise.all([
    db.organisations.where('domain').anyOf(domains).toArray(),
    db.organisations.where('aliasDomains').anyOf(domains).toArray(),
  ]);
  const place = (one: Organisation) =>
    Math.min(
      ...domainsOf(one).flatMap((domain) => {
        const at = domains.indexOf(domain);
        return at < 0 ? [] : at;
      }),
    );
  return [...main, ...further].sort((a, b) => place(a) - place(b))[0];
}

/** The organisation of that name, in upper or lower case. @param except an id that is not meant */
export async function organisationNamed(
  db: EvergreenDb,
  name: string,
  except?: string,
): Promise<Organisation | undefined> {
  const wanted = name.trim().toLowerCase();
  if (!wanted) return undefined;
  const isMeant = (one: Organisation) => one.name.toLowerCase() === wanted && one.id !== except;
  return db.organisations.filter(isMeant).first();
}

/** Other organisations that go by the same name, or have one of its domains. */
export async function organisationsLike(
  db: EvergreenDb,
  organisation: Organisation,
): Promise<Organisation[]> {
  const domains = new Set(domainsOf(organisation));
  const name = organisation.name.trim().toLowerCase();
  return db.organisations
    .filter(
      (one) =>
        one.id !== organisation.id &&
        (one.name.trim().toLowerCase() === name || domainsOf(one).some((own) => domains.has(own))),
    )
    .toArray();
}
