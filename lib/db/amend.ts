import type * as z from 'zod/mini';
import { touched, type Hand } from './hand.ts';

/** Some fields of a record: `undefined` takes one away. */
export type Amended<T> = { [K in keyof T]?: T[K] | undefined };

/** A table of records, as far as it is needed here. */
interface Rows {
  get(id: string): PromiseLike<object | undefined>;
  update(id: string, fields: object): PromiseLike<number>;
}

/**
 * Writes some fields of a record, and answers with it as it is then. Part of a transaction.
 * @throws ZodError when it would not be such a record any more; nothing is changed then
 */
export async function amend<S extends z.ZodMiniObject>(
  table: Rows,
  shape: S,
  id: string,
  change: Amended<z.output<S>>,
  hand: Hand,
): Promise<z.output<S>> {
  const before = await table.get(id);
  if (!before) throw new Error('There is no such record');
  const next = shape.parse({ ...before, ...change });
  const fields = Object.keys(change).map((field) => [field, next[field]]);
  // Dexie deletes a property that is set to undefined.
  await table.update(id, { ...Object.fromEntries(fields), ...touched(hand) });
  return { ...next, ...touched(hand) };
}
