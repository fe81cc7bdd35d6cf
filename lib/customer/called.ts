import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import type { Address } from './person.ts';
import { plain } from './plain.ts';

/** A name by which the pages of one site call somebody. */
export interface Called {
  /** Host of the site. */
  site: string;
  name: string;
}

/** As it is kept beside the addresses: it is looked up, merged, removed and erased like one. */
export function calledAs({ site, name }: Called) {
  const shown = plain(name);
  const value = `${shown.normalize('NFKC').toLowerCase()} @ ${site}`;
  return { kind: 'handle', value, shown, site } as const satisfies Partial<Address>;
}

/** Whom the user said that a site means by this very name. One indexed read. */
export async function whoIsCalled(db: EvergreenDb, called: Called): Promise<string | undefined> {
  const { kind, value } = calledAs(called);
  const [one] = await db.addresses.where('[kind+value]').equals([kind, value]).toArray();
  return one?.personId;
}

/** Remembers whom a site means by a name; it was somebody else's until now at most. */
export async function rememberCalled(
  db: EvergreenDb,
  called: Called,
  personId: string,
  { at, by }: Hand,
): Promise<Done<void>> {
  const row = calledAs(called);
  return together(db, async () => {
    await db.addresses.where('[kind+value]').equals([row.kind, row.value]).delete();
    await db.addresses.add({ ...row, personId, createdAt: at, changedAt: at, by });
  });
}

/** Takes that back: it is asked again. */
export async function forgetCalled(db: EvergreenDb, called: Called): Promise<Done<number>> {
  const { kind, value } = calledAs(called);
  return together(db, () => db.addresses.where('[kind+value]').equals([kind, value]).delete());
}
