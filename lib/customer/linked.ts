import type { EvergreenDb } from '../db/db.ts';
import type { Link } from './link.ts';
import { linksOf } from './links.ts';
import type { Person } from './person.ts';
import { otherOf, relationOf, RELATIONS, type Relation } from './relation.ts';

/** Somebody who belongs with a person, and what they are to them. */
export interface Linked {
  link: Link;
  relation: Relation;
  other: Person;
  /** Name of the organisation that the other is at. */
  organisation: string | undefined;
}

/** The people around somebody, in the order of relations. Who is no longer there is left out. */
export async function linkedTo(db: EvergreenDb, personId: string): Promise<Linked[]> {
  const links = await linksOf(db, personId);
  const people = await db.people.bulkGet(links.map((link) => otherOf(link, personId)));
  const organisations = await db.organisations.bulkGet(
    people.map((person) => person?.organisationId ?? ''),
  );
  return links
    .flatMap((link, at): Linked[] => {
      const other = people[at];
      if (!other || other.id === personId) return [];
      const relation = relationOf(link, personId);
      return [{ link, relation, other, organisation: organisations[at]?.name }];
    })
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
}
