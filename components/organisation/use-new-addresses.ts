import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Given } from '../../lib/customer/give-addresses.ts';
import { atDomain, isAt, newAddresses, type NewAddress } from '../../lib/customer/new-addresses.ts';
import { db, type EvergreenDb } from '../../lib/db/db.ts';

/** New addresses before they are given, and which of them the user wants. */
export interface Preview {
  rows: NewAddress[];
  /** Names of everybody who is named in them. */
  names: Map<string, string>;
  /** How many of the people have no address at the old domains. */
  without: number;
}

/** What people would get; `undefined` while it is read or no domain is known yet. */
export function useNewAddresses(people: string[], from: string[], to: string | undefined) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const preview = useLiveQuery(
    () => (to === undefined ? undefined : readPreview(db, people, from, to)),
    [people.join(), from.join(), to],
  );
  // What is in nobody's way is wanted; where somebody has it, the user says so.
  const isWanted = (row: NewAddress) =>
    row.state !== 'has' && (row.state === 'new') !== turned.has(keyOf(row));
  const turn = (row: NewAddress) => setTurned(turned.symmetricDifference(new Set([keyOf(row)])));
  const wanted: Required<Given>[] = preview?.rows.filter(isWanted) ?? [];
  return { preview, wanted, isWanted, turn };
}

export const keyOf = ({ personId, value }: NewAddress): string => `${personId} ${value}`;

async function readPreview(
  db: EvergreenDb,
  people: string[],
  from: string[],
  to: string,
): Promise<Preview> {
  const theirs = await db.addresses.where('personId').anyOf(people).toArray();
  const old = theirs.filter((address) => isAt(address, from));
  const values = [...new Set(old.map(({ value }) => atDomain(value, to)))];
  const known = await db.addresses
    .where('[kind+value]')
    .anyOf(values.map((value) => ['email', value]))
    .toArray();
  const rows = newAddresses(theirs, from, to, known);
  const ids = [...new Set(rows.flatMap(({ personId, others }) => [personId, ...others]))];
  const found = await db.people.bulkGet(ids);
  const names = new Map(found.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  const have = new Set(old.map(({ personId }) => personId));
  return { rows, names, without: people.filter((id) => !have.has(id)).length };
}
