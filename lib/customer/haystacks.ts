import { together, type EvergreenDb } from '../db/db.ts';
import { Haystack, linesOf, rowsOf } from '../search/haystack.ts';
import type { Line } from '../search/line.ts';
import type { LineKind } from './line-kind.ts';

/** A part ends at so many people or characters: small ones are read slowly, large ones written slowly. */
const MOST_PEOPLE = 5000;
const MOST_CHARACTERS = 2_000_000;

/** What is stored of the search, and the last change that it knows. */
export interface Base {
  parts: Haystack[];
  upTo: string;
  /** Whether it is in the database too, for the next start. */
  stored: boolean;
}

/** Reads what is stored; `undefined` where that is nothing, or of another form. */
export async function storedBase(db: EvergreenDb, kind: LineKind): Promise<Base | undefined> {
  return db.transaction('r', kind.table, 'device', async () => {
    const [upTo, parts] = await Promise.all([storedUpTo(db, kind), db[kind.table].toArray()]);
    if (upTo === undefined || parts.length === 0) return undefined;
    return { parts: parts.map((rows) => new Haystack(rows)), upTo, stored: true };
  });
}

async function storedUpTo(db: EvergreenDb, kind: LineKind): Promise<string | undefined> {
  const [form, upTo] = (await db.device.get(kind.table))?.value.split(' ') ?? [];
  return form === kind.form ? upTo : undefined;
}

const keepUpTo = (db: EvergreenDb, kind: LineKind, upTo: string) =>
  db.device.put({ key: kind.table, value: `${kind.form} ${upTo}` });

/** What another page stored meanwhile, such as the one that imported a file; else all of it anew. */
export async function newerBase(db: EvergreenDb, kind: LineKind, upTo: string): Promise<Base> {
  const stored = await storedBase(db, kind);
  return stored && stored.upTo > upTo ? stored : newBase(db, kind);
}

/** Makes everybody's lines anew. Nothing is written: a question may be asked where that is forbidden. */
export async function newBase(db: EvergreenDb, kind: LineKind): Promise<Base> {
  // Asked first: what is written while the lines are made comes after it.
  const [upTo = ''] = await db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
  const parts: Haystack[] = [];
  let waiting: Line[] = [];
  for await (const lines of kind.all(db)) {
    const made = partsOf([...waiting, ...lines]);
    waiting = made.pop() ?? [];
    parts.push(...made.map((part) => new Haystack(rowsOf(part))));
  }
  parts.push(new Haystack(rowsOf(waiting)));
  return { parts, upTo, stored: false };
}

/** Parts lines where there are enough of them; at least one part. */
function partsOf(lines: Line[]): Line[][] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  let characters = 0;
  for (const line of lines) {
    part.push(line);
    characters += line.latin.length + line.wide.length;
    if (part.length < MOST_PEOPLE && characters < MOST_CHARACTERS) continue;
    parts.push(part);
    part = [];
    characters = 0;
  }
  return part.length > 0 || parts.length === 0 ? [...parts, part] : parts;
}

/** Stores a base that was made anew. */
export async function keepBase(
  db: EvergreenDb,
  kind: LineKind,
  { parts, upTo }: Base,
): Promise<Base> {
  await together(db, async () => {
    await db[kind.table].clear();
    await db[kind.table].bulkPut(parts.map(({ rows }, part) => ({ ...rows, part })));
    await keepUpTo(db, kind, upTo);
  });
  return { parts, upTo, stored: true };
}

/**
 * Takes changed lines into the base: only the parts that they stand in are written. `undefined` when
 * another page did so first; what is stored is to be read again then.
 */
export async function renewedBase(
  db: EvergreenDb,
  kind: LineKind,
  base: Base,
  fresh: Line[],
  gone: ReadonlySet<string>,
  upTo: string,
): Promise<Base | undefined> {
  const now = new Map(fresh.map((line) => [line.id, line]));
  const ids = [...gone];
  const parts = base.parts.map((part) => {
    if (!ids.some((id) => part.holds(id))) return part;
    const lines = linesOf(part.rows);
    const kept = lines.flatMap((line) => (gone.has(line.id) ? (taken(now, line.id) ?? []) : line));
    return new Haystack(rowsOf(kept));
  });
  append(parts, [...now.values()]);
  const { value: first } = await together(db, async () => {
    if ((await storedUpTo(db, kind)) !== base.upTo) return false;
    const changed = parts.flatMap((haystack, part) =>
      haystack === base.parts[part] ? [] : [{ ...haystack.rows, part }],
    );
    await db[kind.table].bulkPut(changed);
    await keepUpTo(db, kind, upTo);
    return true;
  });
  return first ? { parts, upTo, stored: true } : undefined;
}

function taken(lines: Map<string, Line>, id: string): Line | undefined {
  const line = lines.get(id);
  lines.delete(id);
  return line;
}

/** Adds new people behind the last ones, in parts that do not grow too large. */
function append(parts: Haystack[], added: Line[]): void {
  if (added.length === 0) return;
  const last = parts.pop();
  const lines = [...(last ? linesOf(last.rows) : []), ...added];
  parts.push(...partsOf(lines).map((part) => new Haystack(rowsOf(part))));
}
