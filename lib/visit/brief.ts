import type { EvergreenDb } from '../db/db.ts';
import type { Event, Organisation } from '../customer/person.ts';
import { timeline } from '../customer/timeline.ts';
import type { Fact } from '../dossier/fact.ts';
import { factsOf } from '../dossier/facts.ts';
import { isDuty } from '../followup/kind.ts';
import type { Reminder } from '../followup/reminder.ts';
import type { Visit } from './visit.ts';

/** What is worth knowing before a visit (1.24). */
export interface Brief {
  organisation: Organisation | undefined;
  /** What they do there. */
  role: string | undefined;
  /** The last talk that reached them. */
  lastTalk: Event | undefined;
  /** Every answer, the oldest first. */
  facts: Fact[];
  /** What else is owed to them, and what is due by the day of the visit, the earliest first. */
  owed: Reminder[];
}

const isTalk = ({ kind, outcome }: Event) => kind === 'visit' || outcome === 'spoke';

/** Gathers what is looked at before a visit; `undefined` when the customer is not there any more. */
export async function briefOf(
  db: EvergreenDb,
  { id, personId, on }: Pick<Visit, 'id' | 'personId' | 'on'>,
): Promise<Brief | undefined> {
  const person = await db.people.get(personId);
  if (!person) return undefined;
  const [organisation, events, facts, reminders] = await Promise.all([
    person.organisationId ? db.organisations.get(person.organisationId) : undefined,
    timeline(db, personId, Infinity),
    factsOf(db, personId),
    db.reminders.where('personId').equals(personId).sortBy('dueOn'),
  ]);
  return {
    organisation,
    role: facts.findLast(({ field }) => field === 'role')?.value,
    lastTalk: events.find(isTalk),
    facts,
    owed: reminders.filter(
      (one) => one.state === 'open' && one.anchor !== id && (isDuty(one) || one.dueOn <= on),
    ),
  };
}
