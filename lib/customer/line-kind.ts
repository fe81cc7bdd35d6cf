import type { Change } from '../db/change.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Line } from '../search/line.ts';

/** One kind of lines that are searched, one line a person: how they are made, and where they are stored. */
export interface LineKind {
  /** The table of the stored lines; also what a device calls the last change that they know. */
  table: 'haystacks' | 'noteHaystacks';
  /** Raised when lines are made otherwise than before: what was stored is then made anew. */
  form: string;
  /** Everybody's lines, some at a time. What is written meanwhile is in the change log. */
  all: (db: EvergreenDb) => AsyncGenerator<Line[]>;
  /** The lines of these people as they are now; who is no longer there has none. */
  now: (db: EvergreenDb, ids: string[]) => Promise<Line[]>;
  /** Whose lines a few changes touch. */
  touched: (db: EvergreenDb, changes: Change[]) => Promise<string[]>;
}

/** So many people are read at a time, so that the page stays usable meanwhile. */
export const PAGE = 1000;
