import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';

/** Customers that have something in common, and how that is chosen. */
export const GROUPS = [
  { group: 'tag', word: 'chooseTag' },
  { group: 'organisation', word: 'chooseOrganisation' },
  { group: 'owner', word: 'chooseOwner' },
] as const satisfies { group: string; word: ScreenWord }[];
export type Group = (typeof GROUPS)[number]['group'];

/** Which customers a file is about. */
export type Chosen = { by: 'all' } | { by: 'picked'; ids: string[] } | { by: Group; value: string };

interface Offer {
  value: string;
  label: string;
}

/** The tags, organisations and names that there are; `undefined` while they are read. */
export function useGroups(): Record<Group, Offer[]> | undefined {
  return useLiveQuery(async () => {
    const [tags, owners] = [new Set<string>(), new Set<string>()];
    await db.people.each(({ tags: theirs = [], owner }) => {
      for (const tag of theirs) tags.add(tag);
      if (owner) owners.add(owner);
    });
    const organisations = await db.organisations.toArray();
    const named = (names: Set<string>) => [...names].map((name) => ({ value: name, label: name }));
    const byLabel = (a: Offer, b: Offer) => a.label.localeCompare(b.label);
    return {
      tag: named(tags).sort(byLabel),
      owner: named(owners).sort(byLabel),
      organisation: organisations.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel),
    };
  }, []);
}

async function idsOf(chosen: Chosen): Promise<string[]> {
  if (chosen.by === 'picked') return chosen.ids;
  if (chosen.by === 'all') return db.people.toCollection().primaryKeys();
  if (chosen.by === 'organisation') {
    return db.people.where('organisationId').equals(chosen.value).primaryKeys();
  }
  const { by, value } = chosen;
  const fits = ({ tags = [], owner }: Person) =>
    by === 'tag' ? tags.includes(value) : owner === value;
  return db.people.filter(fits).primaryKeys();
}

/**
 * The choice of customers, and the ids that it stands for now. A screen that was come to with
 * customers in hand (`history.state.people`) begins with those.
 */
export function useChosen() {
  const [chosen, choose] = useState<Chosen>(() => {
    const brought: unknown = window.history.state?.people;
    return Array.isArray(brought) && brought.every((id) => typeof id === 'string')
      ? { by: 'picked', ids: brought }
      : { by: 'all' };
  });
  const ids = useLiveQuery(() => idsOf(chosen), [chosen]);
  return { chosen, choose, ids };
}
