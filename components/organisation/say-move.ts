import type { Event } from '../../lib/customer/person.ts';
import type { SayOnScreen } from '../../lib/i18n/screen.ts';

/** A change of company in one line: from where to where, in the names of that time. */
export function sayMove({ from, to }: NonNullable<Event['move']>, say: SayOnScreen): string {
  const unknown = say('notKnownYet');
  return say('fromTo', { from: from ?? unknown, to: to ?? unknown });
}
