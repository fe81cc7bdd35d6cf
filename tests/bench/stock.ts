import type { EvergreenDb } from '../../lib/db/db.ts';
import type { Person } from '../../lib/customer/person.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { customers } from './customers.ts';

const stamp = { createdAt: 1_700_000_000_000, changedAt: 1_700_000_000_000, by: 'Lin' };
const TAGS = ['dealer', 'fair 2026', 'VIP', 'spare parts', '老客户', '介绍人'];
const OWNERS = ['Lin', 'Chen', 'Marta'];
const DAY = 86_400_000;

/** Fills a database with so many customers, their organisations and their next steps. */
export async function stock(db: EvergreenDb, count: number): Promise<void> {
  for (const table of db.tables) await table.clear();
  const organisations = new Map<string, string>();
  const reminders: Reminder[] = [];
  const people = customers(count).map(({ id, name, spoken, organisation = '' }, row): Person => {
    const organisationId = organisations.get(organisation) ?? `o${organisations.size}`;
    organisations.set(organisation, organisationId);
    if (row % 5 === 0) reminders.push(stepOf(id, row));
    const tags = TAGS.filter((_, at) => (row + at) % 7 === 0);
    const owner = OWNERS[row % 4];
    return {
      ...stamp,
      id,
      name,
      ...(spoken && { spoken }),
      organisationId,
      ...(row % 3 === 0 && { tier: (['A', 'B', 'C'] as const)[row % 5] ?? 'C' }),
      ...(tags.length > 0 && { tags }),
      ...(owner && { owner }),
      ...(row % 4 !== 3 && { lastContactAt: stamp.createdAt - (row % 700) * DAY }),
    };
  });
  await inParts(people, (part) => db.people.bulkAdd(part));
  await inParts(reminders, (part) => db.reminders.bulkAdd(part));
  const firms = [...organisations].map(([name, id]) => ({ ...stamp, id, name }));
  await inParts(firms, (part) => db.organisations.bulkAdd(part));
}

function stepOf(personId: string, row: number): Reminder {
  const showOn = `2026-${String((row % 12) + 1).padStart(2, '0')}-15`;
  return {
    ...stamp,
    id: `after-sale:s${row}:day-2`,
    cadence: 'after-sale',
    anchor: `s${row}`,
    step: 'day-2',
    personId,
    about: 'CX-40 pump',
    channel: 'call',
    dueOn: showOn,
    showOn,
    state: 'open',
    attempts: 0,
  };
}

async function inParts<T>(all: T[], write: (part: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += 2000) await write(all.slice(at, at + 2000));
}
