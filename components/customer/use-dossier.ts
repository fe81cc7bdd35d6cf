import { useLiveQuery } from 'dexie-react-hooks';
import type { Address, Event, Organisation, Person } from '../../lib/customer/person.ts';
import { timeline } from '../../lib/customer/timeline.ts';
import { db } from '../../lib/db/db.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { factsOf } from '../../lib/dossier/facts.ts';
import type { Situation } from '../../lib/dossier/occasion.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import type { Sale } from '../../lib/sale/sale.ts';

/** Everything that one card shows. */
export interface Dossier {
  person: Person;
  organisation: Organisation | undefined;
  addresses: Address[];
  /** Every answer, the oldest first. */
  facts: Fact[];
  /** Every step of every sale, by date. */
  reminders: Reminder[];
  sales: Sale[];
  events: Event[];
}

/** Events that are read for the card; more are read when all are asked for. */
export const FIRST_EVENTS = 5;

/** The dossier, kept up to date; `undefined` while it is read, `null` when there is none. */
export function useDossier(personId: string, mostEvents: number): Dossier | null | undefined {
  return useLiveQuery(async () => {
    const person = await db.people.get(personId);
    if (!person) return null;
    const [organisation, addresses, facts, reminders, sales, events] = await Promise.all([
      person.organisationId ? db.organisations.get(person.organisationId) : undefined,
      db.addresses.where('personId').equals(personId).toArray(),
      factsOf(db, personId),
      db.reminders.where('personId').equals(personId).sortBy('dueOn'),
      db.sales.where('personId').equals(personId).toArray(),
      timeline(db, personId, mostEvents),
    ]);
    return { person, organisation, addresses, facts, reminders, sales, events };
  }, [personId, mostEvents]);
}

/** What is going on with this person, for the question that is asked next. */
export function situationOf({ person, sales, reminders }: Dossier): Omit<Situation, 'known'> {
  const sold = sales.filter(({ state }) => state === 'closed').map(({ soldOn }) => soldOn);
  const visit = reminders.find(({ state, channel }) => state === 'open' && channel === 'visit');
  return {
    unspoken: person.lastContactAt === undefined,
    soldOn: sold.sort().at(-1),
    visitOn: visit?.showOn,
  };
}
