import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { Roll } from '../../../lib/customer/roll/roll.ts';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { speakOlder } from '../../../lib/customer/spoken.ts';
import { db } from '../../../lib/db/db.ts';

/** One for the page: who comes back to the table finds it read. */
const roll = new Roll(db);
let last: readonly Row[] | undefined;

/** While an import writes, the table follows it this often, ms. */
const PACE = 300;

/** The table is seen and used first: storing it for the next start can wait so long, ms. */
const LATER = 3000;

/** Everybody, in the order of names. */
export async function readRoll(): Promise<readonly Row[]> {
  last = await roll.rows();
  return last;
}

/** Reads a little of each table that a row depends on, so that a write to it is heard of. */
const watch = () =>
  Promise.all([
    db.people.limit(1).primaryKeys(),
    db.organisations.limit(1).primaryKeys(),
    db.reminders.limit(1).primaryKeys(),
  ]);

/** Everybody, kept up to date; `undefined` while they are read for the first time. */
export function useRoll(): readonly Row[] | undefined {
  const [rows, setRows] = useState(last);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const now = await readRoll();
      if (!stop.signal.aborted) setRows(now);
    };
    follow(stop.signal, read);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void tidy(), LATER);
    return () => clearTimeout(timer);
  }, []);
  return rows;
}

/** Calls `read` now and after every write, one at a time, and not more often than the pace. */
function follow(signal: AbortSignal, read: () => Promise<void>): void {
  let wanted = true;
  let busy = false;
  const turn = async () => {
    if (busy) return;
    busy = true;
    while (wanted && !signal.aborted) {
      wanted = false;
      await read();
      await new Promise((done) => setTimeout(done, PACE));
    }
    busy = false;
  };
  void turn();
  const heard = liveQuery(watch).subscribe(() => {
    wanted = true;
    void turn();
  });
  signal.addEventListener('abort', () => heard.unsubscribe());
}

async function tidy(): Promise<void> {
  await speakOlder(db);
  await roll.tidy();
}
