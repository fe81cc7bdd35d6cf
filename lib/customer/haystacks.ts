import { together, type EvergreenDb } from '../db/db.ts';
import { Haystack, linesOf, rowsOf } from '../search/haystack.ts';
import type { Line } from '../search/line.ts';
import { UP_TO } from './forget-search.ts';
import { allLines } from './search-lines.ts';

/** Raised when lines are made otherwise than before: what was stored is then made anew. */
const FORM = '1';
/** Small records are read slowly, large ones are written slowly. */
const PART = 5000;

/** What is stored of the search, and the last change that it knows. */
export interface Base {
  parts: Haystack[];
  upTo: string;
  /** Whether it is in the database too, for the next start. */
  stored: boolean;
}

/** Reads what is stored; `undefined` where that is nothing, or of another form. */
export async function storedBase(db: EvergreenDb): Promise<Base | undefined> {
  return db.transaction('r', db.haystacks, db.device, async () => {
    const [upTo, parts] = await Promise.all([storedUpTo(db), db.haystacks.toArray()]);
    if (upTo === undefined || parts.length === 0) return undefined;
    return { parts: parts.map((rows) => new Haystack(rows)), upTo, stored: true };
  });
}

async function storedUpTo(db: EvergreenDb): Promise<string | undefined> {
  const [form, upTo] = (await db.device.get(UP_TO))?.value.split(' ') ?? [];
  return form === FORM ? upTo : undefined;
}

const keepUpTo = (db: EvergreenDb, upTo: string) =>
  db.device.put({ key: UP_TO, value: `${FORM} ${upTo}` });

/** What another page stored meanwhile, such as the one that imported a file; else all of it anew. */
export async function newerBase(db: EvergreenDb, upTo: string): Promise<Base> {
  const stored = await storedBase(db);
  return stored && stored.upTo > upTo ? stored : newBase(db);
}

/** Makes everybody's lines anew. Nothing is written: a question may be asked where that is forbidden. */
export async function newBase(db: EvergreenDb): Promise<Base> {
  // Asked first: what is written while the lines are made comes after it.
  const upTo = (await db.changes.orderBy('stamp').last())?.stamp ?? '';
  const parts: Haystack[] = [];
  let waiting: Line[] = [];
  for await (const lines of allLines(db)) {
    waiting.push(...lines);
    if (waiting.length < PART) continue;
    parts.push(new Haystack(rowsOf(waiting)));
    waiting = [];
  }
  parts.push(new Haystack(rowsOf(waiting)));
  return { parts, upTo, stored: false };
}

/** Stores a base that was made anew. */
export async function keepBase(db: EvergreenDb, { parts, upTo }: Base): Promise<Base> {
  await together(db, async () => {
    await db.haystacks.clear();
    await db.haystacks.bulkPut(parts.map(({ rows }, part) => ({ ...rows, part })));
    await keepUpTo(db, upTo);
  });
  return { parts, upTo, stored: true };
}

/**
 * Takes changed lines into the base: only the parts that they stand in are written. `undefined` when
 * another page did so first; what is stored is to be read again then.
 */
export async function renewedBase(
  db: EvergreenDb,
  base: Base,
  fresh: Line[],
  gone: ReadonlySet<string>,
  upTo: string,
): Promise<Base | undefined> {
  const now = new Map(fresh.map((line) => [line.id, line]));
  const parts = base.parts.map((part) => {
    const lines = linesOf(part.rows);
    if (!lines.some(({ id }) => gone.has(id))) return part;
    const kept = lines.flatMap((line) => (gone.has(line.id) ? (taken(now, line.id) ?? []) : line));
    return new Haystack(rowsOf(kept));
  });
  append(parts, [...now.values()]);
  const { value: first } = await together(db, async () => {
    if ((await storedUpTo(db)) !== base.upTo) return false;
    const changed = parts.flatMap((haystack, part) =>
      haystack === base.parts[part] ? [] : [{ ...haystack.rows, part }],
    );
    await db.haystacks.bulkPut(changed);
    await keepUpTo(db, upTo);
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
  for (let at = 0; at < lines.length; at += PART) {
    parts.push(new Haystack(rowsOf(lines.slice(at, at + PART))));
  }
}
