import type * as z from 'zod/mini';
import { circle } from '../customer/circle.ts';
import { link } from '../customer/link.ts';
import { address, capture, event, organisation, person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { fact, type Fact } from '../dossier/fact.ts';
import { SENSITIVE as SENSITIVE_FIELDS } from '../dossier/sensitive.ts';
import { ownField } from '../dossier/own-field.ts';
import { complaint } from '../complaint/complaint.ts';
import { ownCadence } from '../followup/own-cadence.ts';
import { ownOpener } from '../followup/own-opener.ts';
import { reminder } from '../followup/reminder.ts';
import { routine } from '../followup/routine.ts';
import { promised } from '../promise/promised.ts';
import { praise } from '../competitor/praise.ts';
import { competitor } from '../competitor/competitor.ts';
import { sale } from '../sale/sale.ts';
import { job } from '../service/job.ts';
import { visit } from '../visit/visit.ts';
import type { Included } from './included.ts';
import { zipped } from './lines.ts';
import { seal } from './sealed.ts';

/** Everything that belongs to the user, and the shape of its records. The log stays where it is. */
export const SHAPES = {
  organisations: organisation,
  people: person,
  addresses: address,
  facts: fact,
  events: event,
  links: link,
  circles: circle,
  ownFields: ownField,
  captures: capture,
  sales: sale,
  reminders: reminder,
  promises: promised,
  complaints: complaint,
  jobs: job,
  visits: visit,
  routines: routine,
  ownCadences: ownCadence,
  ownOpeners: ownOpener,
  competitors: competitor,
  praises: praise,
} satisfies Record<string, z.ZodMiniType>;
export type BackupTable = keyof typeof SHAPES;
export const BACKUP_TABLES = Object.keys(SHAPES) as BackupTable[];

const SENSITIVE = new Set<string>(SENSITIVE_FIELDS);

/** Records that are read at once. */
const PAGE = 2000;

/** One line of a file: a record and its table. */
export function lineOf(table: BackupTable, row: object): string {
  return `${JSON.stringify({ table, row })}\n`;
}

/** Every record as a line, some thousand at once. */
async function* lines(
  db: EvergreenDb,
  special: boolean,
  done: (rows: number) => void,
): AsyncGenerator<string> {
  let rows = 0;
  for (const name of BACKUP_TABLES) {
    const table = db.table<object, IDBValidKey>(name);
    for (let last: IDBValidKey | undefined; ;) {
      const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
      const page = await from.limit(PAGE).toArray();
      if (page.length === 0) break;
      const kept =
        special || name !== 'facts' ? page : page.filter((row) => !isSpecial(row as Fact));
      yield kept.map((row) => lineOf(name, row)).join('');
      last = keyOf(name, page.at(-1) ?? {});
      rows += page.length;
      done(rows);
    }
  }
}

/** The primary key of a record. */
export function keyOf(table: BackupTable, row: object): IDBValidKey {
  const field = (name: string): IDBValidKey => Reflect.get(row, name);
  return table === 'addresses' ? [field('kind'), field('value'), field('personId')] : field('id');
}

/**
 * Everything in one file: a line of JSON for each record, gzipped, and sealed when there is a
 * password. The answers to sensitive questions leave only when the user said so. docs/backup-format.md describes it; scripts/read-backup.mjs reads it without us.
 * @param done told how many records were read so far
 */
export async function backUp(
  db: EvergreenDb,
  password: string | undefined,
  { special }: Pick<Included, 'special'>,
  done: (rows: number) => void = () => {},
): Promise<Blob> {
  return seal(zipped(lines(db, special, done)), password, 'backup');
}

/** How many answers to sensitive questions there are. */
export async function countSpecial(db: EvergreenDb): Promise<number> {
  return db.facts.filter(isSpecial).count();
}

/** A fact of special category: out of every file unless it was chosen. */
function isSpecial({ field }: Pick<Fact, 'field'>): boolean {
  return SENSITIVE.has(field);
}
