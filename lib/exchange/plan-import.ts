import type { EvergreenDb } from '../db/db.ts';
import type { Incoming } from './incoming.ts';
import type { Plan, PlanRow } from './plan.ts';
import { Planner } from './planner.ts';

/** The stamp of the newest change; empty in an empty database. */
export async function lastStamp(db: EvergreenDb): Promise<string> {
  const [stamp = ''] = await db.changes.orderBy('stamp').reverse().limit(1).primaryKeys();
  return stamp;
}

/** Rows that are looked at together: what is known of their people is read in one go. */
const TOGETHER = 200;

interface Watching {
  signal?: AbortSignal;
  /** Told how many rows were looked at. */
  done?: (rows: number) => void;
}

/**
 * Compares everybody in a file with everybody who is known, and with each other. Nothing is written.
 * @throws the signal's reason when it is aborted
 */
export async function planImport(
  db: EvergreenDb,
  rows: readonly Incoming[],
  { signal, done = () => {} }: Watching = {},
): Promise<Plan> {
  const upTo = await lastStamp(db);
  const planner = await Planner.start(db, rows);
  const planned: PlanRow[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER) {
    signal?.throwIfAborted();
    planned.push(...(await planner.plan(at, Math.min(at + TOGETHER, rows.length))));
    done(planned.length);
  }
  return { rows: planned, upTo };
}
