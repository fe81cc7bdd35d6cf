import type { EvergreenDb } from '../db/db.ts';
import type { Reminder } from './reminder.ts';

/** What a person does where they work, and what is planned with them next. */
export interface AtWork {
  role?: string;
  next?: Reminder;
}

/** Role and next step of some people, by their ids. */
export async function atWork(
  db: EvergreenDb,
  ids: readonly string[],
): Promise<Map<string, AtWork>> {
  const known = new Map<string, AtWork>(ids.map((id) => [id, {}]));
  const [facts, reminders] = await Promise.all([
    db.facts
      .where('personId')
      .anyOf(ids)
      .filter(({ field }) => field === 'role')
      .toArray(),
    db.reminders
      .where('personId')
      .anyOf(ids)
      .filter(({ state }) => state === 'open')
      .toArray(),
  ]);
  // The newest answer, and the step that is shown first.
  for (const fact of facts.sort((a, b) => a.createdAt - b.createdAt)) {
    Object.assign(known.get(fact.personId) ?? {}, { role: fact.value });
  }
  for (const next of reminders.sort((a, b) => b.showOn.localeCompare(a.showOn))) {
    Object.assign(known.get(next.personId) ?? {}, { next });
  }
  return known;
}
