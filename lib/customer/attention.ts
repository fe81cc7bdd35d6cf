import { addMonths, instantOf, type Day } from '../time/day.ts';
import type { Person } from './person.ts';

/** How somebody stands who is to be looked after (2.10). */
export type Attention = 'never' | 'long' | 'fine' | 'gone';

/** The instant before which a talk is too long ago, epoch ms. */
export function longAgo(today: Day, months: number, zone: string): number {
  return instantOf(addMonths(today, -months), '00:00', zone);
}

/**
 * Whether anybody spoke with them: never, not since that instant, or lately. Who is gone for good is
 * not waited for.
 * @param before as `longAgo` answers
 */
function attentionTo(
  { lastContactAt, status }: Pick<Person, 'lastContactAt' | 'status'>,
  before: number,
): Attention {
  if (status) return 'gone';
  if (lastContactAt === undefined) return 'never';
  return lastContactAt < before ? 'long' : 'fine';
}

const ORDER: Attention[] = ['never', 'long', 'fine', 'gone'];

/** Whether somebody is overlooked. */
export const isOverlooked = (attention: Attention): boolean =>
  attention === 'never' || attention === 'long';

export interface Attended {
  person: Person;
  attention: Attention;
}

/** Everybody with how they stand: who waits longest first, the names of equals in order. */
export function byAttention(
  people: readonly Person[],
  before: number,
  compare: (a: string, b: string) => number,
): Attended[] {
  return people
    .map((person) => ({ person, attention: attentionTo(person, before) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.attention) - ORDER.indexOf(b.attention) ||
        (a.attention === 'long' ? since(a) - since(b) : 0) ||
        compare(a.person.name, b.person.name),
    );
}

const since = ({ person }: Attended): number => person.lastContactAt ?? 0;
