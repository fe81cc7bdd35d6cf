import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Circle } from '../customer/circle.ts';
import type { Link } from '../customer/link.ts';
import type { RollPart } from '../customer/roll/columns.ts';
import type { Address, Capture, Event, Organisation, Person } from '../customer/person.ts';
import type { Trashed } from '../customer/trashed.ts';
import type { Fact } from '../dossier/fact.ts';
import type { OwnField } from '../dossier/own-field.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { OwnCadence } from '../followup/own-cadence.ts';
import type { OwnOpener } from '../followup/own-opener.ts';
import type { Reminder } from '../followup/reminder.ts';
import type { Routine } from '../followup/routine.ts';
import type { Promised } from '../promise/promised.ts';
import type { Praise } from '../competitor/praise.ts';
import type { Competitor } from '../competitor/competitor.ts';
import type { Sale } from '../sale/sale.ts';
import type { Job } from '../service/job.ts';
import type { Visit } from '../visit/visit.ts';
import type { Rows } from '../search/haystack.ts';
import type { Entry } from './change.ts';
import { batchOf, changeLog } from './change-log.ts';
import { UPGRADES } from './upgrades/index.ts';

/** Whether this device has already announced a reminder. */
export interface Notice {
  /** `reminder id@day from which it is shown`. */
  id: string;
  claimedAt: number;
  shownAt?: number;
}

/** Some thousand people as the search scans them. Derived: it may be cleared at any time. */
export interface HaystackPart extends Rows {
  part: number;
}

/** One file that was imported. Its rows went in batch by batch, and are taken back the same way. */
export interface Imported {
  id: string;
  /** Name of the file. */
  name: string;
  startedAt: number;
  /** Left out: it is still going on, was stopped, or the browser went away meanwhile. */
  endedAt?: number;
  /** Batches of the change log, in the order of writing. */
  batches: string[];
  /** What became of the rows. */
  added: number;
  updated: number;
  same: number;
  /** Left out by choice. */
  left: number;
  /**
   * What the user said of records that look like somebody: whom each went into, or that it was left
   * out. The same file is not asked about again.
   */
  said: { record: string; personId?: string }[];
}

export const DB_NAME = 'evergreen';
/** Raised with one file in `upgrades/` and one frozen database in the tests. */
export const DB_VERSION = UPGRADES.length;

/** Everything that Evergreen remembers. The only database, opened by every extension page. */
export class EvergreenDb extends Dexie {
  declare people: EntityTable<Person, 'id'>;
  declare organisations: EntityTable<Organisation, 'id'>;
  declare addresses: Table<Address, [Address['kind'], string, string]>;
  declare facts: EntityTable<Fact, 'id'>;
  declare events: EntityTable<Event, 'id'>;
  declare links: EntityTable<Link, 'id'>;
  declare circles: EntityTable<Circle, 'id'>;
  declare ownFields: EntityTable<OwnField, 'id'>;
  declare captures: EntityTable<Capture, 'id'>;
  declare sales: EntityTable<Sale, 'id'>;
  declare reminders: EntityTable<Reminder, 'id'>;
  declare promises: EntityTable<Promised, 'id'>;
  declare complaints: EntityTable<Complaint, 'id'>;
  declare jobs: EntityTable<Job, 'id'>;
  declare visits: EntityTable<Visit, 'id'>;
  declare routines: EntityTable<Routine, 'id'>;
  declare ownCadences: EntityTable<OwnCadence, 'id'>;
  declare ownOpeners: EntityTable<OwnOpener, 'id'>;
  declare competitors: EntityTable<Competitor, 'id'>;
  declare praises: EntityTable<Praise, 'id'>;
  declare trash: EntityTable<Trashed, 'id'>;
  declare imports: EntityTable<Imported, 'id'>;
  declare changes: Table<Entry, string>;
  declare notices: EntityTable<Notice, 'id'>;
  declare haystacks: EntityTable<HaystackPart, 'part'>;
  declare noteHaystacks: EntityTable<HaystackPart, 'part'>;
  declare roll: EntityTable<RollPart, 'part'>;
  declare device: Table<{ key: string; value: string }, string>;

  constructor(name = DB_NAME, now: () => number = Date.now) {
    // Strict: a note survives a power cut, for 0.3 ms a write.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const [index, { stores, upgrade }] of UPGRADES.entries()) {
      const version = this.version(index + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
    this.use(changeLog(now));
  }
}

/** What a command did: its value, and the batch by which it is undone. */
export interface Done<T> {
  value: T;
  /** `undefined` when nothing was changed. */
  batch: string | undefined;
}

/**
 * Runs writes that belong together: all of them happen, or none. Nothing inside may await anything
 * but the database.
 * @param write gets what answers with the batch, once something was written
 */
export async function together<T>(
  db: EvergreenDb,
  write: (batch: () => Promise<string | undefined>) => Promise<T>,
): Promise<Done<T>> {
  return db.transaction('rw', db.tables, async (transaction) => {
    const batch = () => batchOf(transaction.idbtrans);
    const value = await write(batch);
    return { value, batch: await batch() };
  });
}

/** The database of this extension. It opens at the first question, not before. */
export const db = new EvergreenDb();
