import type { EvergreenDb, Imported } from '../db/db.ts';
import { hashOf } from './blocks.ts';
import type { Incoming } from './incoming.ts';

/** A record of a file as it is recognised when the file comes again; nothing can be read from it. */
export function recordKey(incoming: Incoming): string {
  const text = JSON.stringify({ ...incoming, place: 0 });
  return `${hashOf(text).toString(36)}.${hashOf(text, 0x9e3779b9).toString(36)}`;
}

/** What the user said of records that look like somebody: whom each went into, or that it was left out. */
export async function saidBefore(db: EvergreenDb): Promise<Map<string, Imported['said'][number]>> {
  const imports = await db.imports.toArray();
  return new Map(imports.flatMap(({ said }) => said.map((one) => [one.record, one])));
}
