import { together, type Done, type EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import { present } from './domains.ts';
import { domainsOf } from './organisation-at.ts';
import type { Organisation } from './person.ts';

/**
 * Makes one organisation of two: people, domains and terms of the second go to the first, also where
 * somebody was there formerly, and the second is deleted.
 * @param name whose name stays
 */
export async function mergeOrganisations(
  db: EvergreenDb,
  keepId: string,
  goneId: string,
  name: 'kept' | 'gone',
  hand: Hand,
): Promise<Done<Organisation>> {
  return together(db, async () => {
    if (keepId === goneId) throw new Error('There are no two to merge');
    const [kept, gone] = [await present(db, keepId), await present(db, goneId)];
    const organisation = { ...oneOf(kept, gone, name), ...touched(hand) };
    await db.organisations.put(organisation);
    await db.organisations.delete(goneId);
    await db.people
      .where('organisationId')
      .equals(goneId)
      .modify({ organisationId: keepId, ...touched(hand) });
    await db.people
      .filter((one) => !!one.formerly?.some((place) => place.organisationId === goneId))
      .modify((one) => {
        one.formerly = one.formerly?.map((place) =>
          place.organisationId === goneId ? { ...place, organisationId: keepId } : place,
        );
        Object.assign(one, touched(hand));
      });
    return organisation;
  });
}

function oneOf(kept: Organisation, gone: Organisation, name: 'kept' | 'gone'): Organisation {
  const { sample, ...one } = kept;
  const [domain, ...aliasDomains] = new Set([...domainsOf(kept), ...domainsOf(gone)]);
  const terms = [...new Set([kept.terms, gone.terms].filter((said) => said !== undefined))];
  return {
    ...one,
    name: (name === 'gone' ? gone : kept).name,
    ...(domain !== undefined && { domain }),
    ...(aliasDomains.length > 0 && { aliasDomains }),
    ...(terms.length > 0 && { terms: terms.join('\n') }),
    // With one of the user's own in it, it does not go with the samples.
    ...(sample && gone.sample && { sample }),
  };
}
