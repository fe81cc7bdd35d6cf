import type * as z from 'zod/mini';
import { circle } from '../customer/circle.ts';
import { link } from '../customer/link.ts';
import { address, capture, event, organisation, person } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import { fact } from '../dossier/fact.ts';
import { ownField } from '../dossier/own-field.ts';
import { reminder } from '../followup/reminder.ts';
import { sale } from '../sale/sale.ts';
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
} satisfies Record<string, z.ZodMiniType>;
export type BackupTable = keyof typeof SHAPES;
export const BACKUP_TABLES = Object.keys(SHAPES) as BackupTable[];

/** Records that are read at once. */
const PAGE = 2000;

/** One line of a backup: a record and its table. */
async function* lines(db: EvergreenDb, done: (rows: number) => void): AsyncGenerator<string> {
  let rows = 0;
  for (const name of BACKUP_TABLES) {
    const table = db.table<object, IDBValidKey>(name);
    for (let last: IDBValidKey | undefined; ;) {
      const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
      const page = await from.limit(PAGE).toArray();
      if (page.length === 0) break;
      yield `${page.map((row) => JSON.stringify({ table: name, row })).join('\n')}\n`;
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
 * password. docs/backup-format.md describes it; scripts/read-backup.mjs reads it without us.
 * @param done told how many records were read so far
 */
export async function backUp(
  db: EvergreenDb,
  password: string | undefined,
  done: (rows: number) => void = () => {},
): Promise<Blob> {
  const source = lines(db, done);
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { value, done: ended } = await source.next();
      if (ended) controller.close();
      else controller.enqueue(value);
    },
  });
  const zipped = text
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'));
  return seal(new Uint8Array(await new Response(zipped).arrayBuffer()), password);
}
