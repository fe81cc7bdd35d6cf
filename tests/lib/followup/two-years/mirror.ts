import { expect } from 'vitest';
import type { Complaint } from '../../../../lib/complaint/complaint.ts';
import type { Person } from '../../../../lib/customer/person.ts';
import { reverted, singly, type Change } from '../../../../lib/db/change.ts';
import type { EvergreenDb } from '../../../../lib/db/db.ts';
import type { Fact } from '../../../../lib/dossier/fact.ts';
import type { OwnCadence } from '../../../../lib/followup/own-cadence.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import type { Routine } from '../../../../lib/followup/routine.ts';
import type { Promised } from '../../../../lib/promise/promised.ts';
import type { Sale } from '../../../../lib/sale/sale.ts';
import type { Job } from '../../../../lib/service/job.ts';
import type { Trashed } from '../../../../lib/customer/trashed.ts';
import type { Visit } from '../../../../lib/visit/visit.ts';

interface Tables {
  people: Person;
  facts: Fact;
  sales: Sale;
  complaints: Complaint;
  promises: Promised;
  jobs: Job;
  visits: Visit;
  routines: Routine;
  reminders: Reminder;
  ownCadences: OwnCadence;
  trash: Trashed;
}
type Name = keyof Tables;
const NAMES = Object.keys({
  people: 1,
  facts: 1,
  sales: 1,
  complaints: 1,
  promises: 1,
  jobs: 1,
  visits: 1,
  routines: 1,
  reminders: 1,
  ownCadences: 1,
  trash: 1,
} satisfies Record<Name, 1>) as Name[];

export type Held = { [N in Name]: Map<string, Tables[N]> };

/** What is stored, kept in memory: each day is looked through without reading all of it again. */
export class Mirror {
  readonly held = Object.fromEntries(NAMES.map((name) => [name, new Map()])) as Held;
  #stamp = '';

  /** Reads everything. */
  async reread(db: EvergreenDb): Promise<void> {
    for (const name of NAMES) {
      const rows = await db.table<{ id: string }, string>(name).toArray();
      const held = this.#rows(name);
      held?.clear();
      for (const row of rows) held?.set(row.id, row);
    }
    this.#stamp = (await db.changes.orderBy('stamp').last())?.stamp ?? '';
  }

  /** Takes over what was written since. @returns that */
  async follow(db: EvergreenDb): Promise<Change[]> {
    const entries = await db.changes.where('stamp').above(this.#stamp).toArray();
    this.#stamp = entries.at(-1)?.stamp ?? this.#stamp;
    const changes = singly(entries);
    for (const change of changes) this.#apply(change);
    return changes;
  }

  /** Rows of one table as the log has them; `undefined` for one that nobody looks at here. */
  #rows(table: string): Map<unknown, object> | undefined {
    return Object.entries<Map<unknown, object>>(this.held).find(([name]) => name === table)?.[1];
  }

  #apply({ table, key, kind, before = {}, after = {}, ...change }: Change): void {
    const held = this.#rows(table);
    if (!held) return;
    if (kind === 'deleted') held.delete(key);
    else if (kind === 'created') held.set(key, after);
    else {
      // Forwards is backwards with the sides exchanged.
      const turned: Change = { ...change, table, key, kind, before: after, after: before };
      held.set(key, reverted({ ...held.get(key) }, turned));
    }
  }

  /** The log told of everything that was written. */
  async mustBeTrue(db: EvergreenDb): Promise<void> {
    for (const name of NAMES) {
      const rows = await db.table<{ id: string }, string>(name).toArray();
      const stored = new Map(rows.map((row) => [row.id, row]));
      expect(this.#rows(name), name).toEqual(stored);
    }
  }
}
