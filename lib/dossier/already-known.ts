import type { Counterpart } from '../customer/counterparts.ts';
import { offered } from '../customer/offered.ts';
import type { Address, Person, Source } from '../customer/person.ts';
import type { EvergreenDb } from '../db/db.ts';
import type { Topic } from '../phrasing/asked/topic.ts';
import { dayAt, type Day } from '../time/day.ts';
import type { AnyFieldId, EveryField } from './every-field.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { isStale, newest } from './known.ts';
import type { OwnFieldId } from './own-field.ts';

/** What a sentence asks for: a topic of ours, or a question that the user added. */
export type AskedTopic = Topic | OwnFieldId;

/** Something that is asked for and known. */
export interface Known {
  person: Person;
  topic: AskedTopic;
  /** As it is stored; that of a field is said by its field. */
  value: string;
  on: Day;
  by: string;
  /** How we know it; only of facts. */
  from?: Fact['from'];
  source?: Source | undefined;
  /** It was to be checked again by now. */
  stale: boolean;
}

/** Those to whom a draft is written: who only has a copy, or is mentioned, is not asked. */
const WRITTEN_TO: readonly Counterpart['as'][] = ['from', 'replyTo', 'to'];

/** The people with a dossier to whom a draft on a page with these people is written. */
export async function writtenTo(
  db: EvergreenDb,
  people: readonly Counterpart[],
): Promise<Person[]> {
  const addressed = people.filter(({ as, list }) => !list && WRITTEN_TO.includes(as));
  // A page that is no mail, such as a record, tells only who is on it.
  const some = addressed.length > 0 ? addressed : people.filter(({ list }) => !list);
  return (await offered(db, some)).flatMap(({ person }) => person ?? []);
}

/**
 * What of these topics is known of somebody, each newest answer once. A judgement and what is sensitive
 * never; nor what the user said may be asked all the same.
 */
export async function alreadyKnown(
  db: EvergreenDb,
  person: Person,
  topics: ReadonlySet<AskedTopic>,
  every: EveryField,
  { today, zone }: { today: Day; zone: string },
): Promise<Known[]> {
  const asked = [...topics].filter((topic) => !person.mayAsk?.includes(topic));
  if (asked.length === 0) return [];
  const of = (topic: AskedTopic, value: string, at: number, by: string): Known[] =>
    value ? [{ person, topic, value, on: dayAt(at, zone), by, stale: false }] : [];
  const facts = newest(await factsOf(db, person.id)).flatMap((fact): Known[] => {
    const open = (every.get(fact.field)?.sensitivity ?? 3) <= 1;
    if (!open || !isAsked(asked, fact.field)) return [];
    const [known] = of(fact.field, fact.value, fact.createdAt, fact.by);
    const { from, source } = fact;
    return known ? [{ ...known, from, source, stale: isStale(fact, today) }] : [];
  });
  const addresses = (await db.addresses.where('personId').equals(person.id).toArray()).filter(
    ({ until }) => until === undefined,
  );
  const beside = asked.map(async (topic): Promise<Known[]> => {
    if (topic === 'name') return of(topic, person.name, person.createdAt, person.by);
    if (topic === 'organisation') {
      const at = person.organisationId && (await db.organisations.get(person.organisationId));
      return at ? of(topic, at.name, person.changedAt, person.by) : [];
    }
    if (topic === 'product' || topic === 'soldOn') {
      const last = (await db.sales.where('personId').equals(person.id).sortBy('soldOn')).findLast(
        ({ state }) => state === 'closed',
      );
      return last
        ? of(topic, last[topic === 'product' ? topic : 'soldOn'], last.createdAt, last.by)
        : [];
    }
    const kind = KINDS[topic];
    return addresses
      .filter((address) => address.kind === kind)
      .slice(0, MOST_ADDRESSES)
      .flatMap(({ value, shown, createdAt, by }) => of(topic, shown ?? value, createdAt, by));
  });
  return [...facts, ...(await Promise.all(beside)).flat()];
}

/** Somebody may have many; the first few do. */
const MOST_ADDRESSES = 3;

const KINDS: Partial<Record<AskedTopic, Address['kind']>> = {
  phone: 'phone',
  email: 'email',
  handle: 'handle',
};

const isAsked = (asked: readonly AskedTopic[], field: AnyFieldId) =>
  asked.some((topic) => topic === field);

/** Blanks and marks make no other answer. */
const bare = (text: string) => text.replaceAll(/[\s\p{P}]/gu, '').toLowerCase();

/** Whether a question holds the answer itself: then it wants it confirmed. */
export function holdsAnswer(sentence: string, answer: string): boolean {
  const told = bare(answer);
  return told.length > 1 && bare(sentence).includes(told);
}
