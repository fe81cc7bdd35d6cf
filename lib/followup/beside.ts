import type { Event, Person } from '../customer/person.ts';
import { isContact } from '../customer/timeline.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Fact } from '../dossier/fact.ts';
import { newest } from '../dossier/known.ts';
import type { Sale } from '../sale/sale.ts';
import type { Reminder } from './reminder.ts';

/** What stands beside that which is due with a customer, so that the talk goes well. */
export interface Beside {
  person: Person;
  /** Name of where they are. */
  organisation: string | undefined;
  /** The newest answer to each question. */
  known: Fact[];
  /** Sales that stand, the newest first. */
  sales: Sale[];
  /** Every complaint. */
  complaints: Complaint[];
  /** Every step. */
  reminders: Reminder[];
  /** Contacts that reached them, the newest first. */
  contacts: Event[];
}

/** Reads it for some people at once; whoever is no longer there is left out. */
export async function readBeside(
  db: EvergreenDb,
  ids: readonly string[],
): Promise<Map<string, Beside>> {
  const of = <T>(table: 'facts' | 'sales' | 'complaints' | 'reminders') =>
    db.table<T, string>(table).where('personId').anyOf(ids).toArray();
  const [found, facts, sales, complaints, reminders, events] = await Promise.all([
    db.people.bulkGet([...ids]),
    of<Fact>('facts'),
    of<Sale>('sales'),
    of<Complaint>('complaints'),
    of<Reminder>('reminders'),
    db.events.where('people').anyOf(ids).filter(isContact).distinct().toArray(),
  ]);
  const people = found.filter((person) => person !== undefined);
  const places = [...new Set(people.flatMap(({ organisationId }) => organisationId ?? []))];
  const names = new Map(
    (await db.organisations.bulkGet(places)).map((one) => [one?.id, one?.name]),
  );
  const mine =
    (personId: string) =>
    <T extends { personId: string }>(rows: T[]) =>
      rows.filter((row) => row.personId === personId);
  return new Map(
    people.map((person) => {
      const own = mine(person.id);
      const beside: Beside = {
        person,
        organisation: person.organisationId ? names.get(person.organisationId) : undefined,
        known: newest(own(facts).sort((a, b) => a.createdAt - b.createdAt)),
        sales: own(sales)
          .filter(({ state }) => state === 'closed')
          .sort((a, b) => b.soldOn.localeCompare(a.soldOn)),
        complaints: own(complaints),
        reminders: own(reminders),
        contacts: events
          .filter((event) => event.people.includes(person.id))
          .sort((a, b) => b.happenedAt - a.happenedAt),
      };
      return [person.id, beside];
    }),
  );
}

/** Whether they complain of something that is not settled yet. */
export function hasOpenComplaint({ complaints }: Pick<Beside, 'complaints'>): boolean {
  return complaints.some(({ state }) => state === 'open');
}
