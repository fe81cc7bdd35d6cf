import { useLiveQuery } from 'dexie-react-hooks';
import { counterparts } from '../../lib/customer/counterparts.ts';
import { offered } from '../../lib/customer/offered.ts';
import { db } from '../../lib/db/db.ts';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import { newest, tellingFacts } from '../../lib/dossier/known.ts';
import type { Slot } from '../../lib/phrasing/slots.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Page } from '../../lib/sites/site.ts';
import { dayInWords, dayPicks } from '../../lib/phrasing/day-picks.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import { useDesk } from '../desk.tsx';

/** What is offered for an open place of a sentence in a language. */
export type KnownWords = (slot: Slot, language: Language) => string[];

/** What the dossier of the person written to offers for the open places of a better sentence. */
export function useKnownWords(page: Page, ownAddresses: string[]): KnownWords {
  const { every, locale, today } = useDesk();
  const known = useLiveQuery(async () => {
    const people = counterparts(page, ownAddresses).filter(({ list }) => !list);
    const [one] = (await offered(db, people)).flatMap(({ person }) => person ?? []);
    if (!one) return { facts: [], days: [] };
    const facts = await db.facts.where('personId').equals(one.id).sortBy('createdAt');
    const due = await db.promises.where('personId').equals(one.id).sortBy('dueOn');
    return { facts, days: due.filter(({ state }) => state === 'open').map(({ dueOn }) => dueOn) };
  }, [page, ownAddresses]);
  const facts = tellingFacts(newest(known?.facts ?? []), every).flatMap(({ field, value }) => {
    const asked = every.get(field);
    return asked ? [sayAnswer(asked, value, locale)] : [];
  });
  const now = localDate(today);
  return (slot, language) => {
    if (slot === 'fact') return facts;
    if (slot !== 'date') return [];
    const promised = known?.days.map((day) => dayInWords(localDate(day), language)) ?? [];
    return [...new Set([...dayPicks(now, language), ...promised])];
  };
}

/** A calendar date as the first moment of it by this machine's clock, to be written out and no more. */
function localDate(day: Day): Date {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return new Date(year, month - 1, date);
}
