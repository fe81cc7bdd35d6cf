import type { Day } from '../time/day.ts';
import { dayOf } from '../time/day.ts';
import { monthDayOf } from '../time/month-day.ts';
import type { Step } from './cadence.ts';
import { firstFrom, lastBefore } from '../time/yearly.ts';

/** Two times less than so many days apart are one that was corrected; else they are two. */
const CORRECTED = 180;

/** Something that a cadence goes by, and when it comes. */
export interface Anchor {
  /** Id of the record that it is in: the person, the sale, the routine. */
  id: string;
  /** What it is about, as the list says it. */
  about: string;
  /** The first time that it comes on a day or later; `undefined` where it does not any more. */
  from: (day: Day) => Day | undefined;
  /** The last time that it came before a day. */
  before: (day: Day) => Day | undefined;
  /** Two times less than so many days apart are the same one. */
  same: number;
  /** Due even where it was not known in time: a silence does not pass by itself. */
  late?: true;
  /** Its own steps, where those of the cadence are not the same for all. */
  steps?: Step[];
}

type Named = Pick<Anchor, 'id' | 'about'>;

/** A day that comes once. It may be corrected later on. */
export function once(named: Named, day: Day): Anchor {
  return {
    ...named,
    same: CORRECTED,
    from: (from) => (day >= from ? day : undefined),
    before: (before) => (day < before ? day : undefined),
  };
}

/** A day that comes once, as it was written; none where the text is no date. */
export function onceIn(named: Named, text: string | undefined): Anchor[] {
  const day = text === undefined ? undefined : dayOf(text);
  return day ? [once(named, day)] : [];
}

/** A day that follows from what happened: with something newer it is another day. */
export function since(named: Named, day: Day): Anchor {
  return { ...once(named, day), same: 1 };
}

/** The same for a silence, which is due also where it was not seen in time: it does not pass by itself. */
export function sinceSilent(named: Named, day: Day): Anchor {
  return { ...since(named, day), late: true };
}

/** A day of the year, as `storedMonthDay` writes it; none where the text is none. */
export function yearly(named: Named, text: string | undefined): Anchor[] {
  const date = text === undefined ? undefined : monthDayOf(text);
  if (!date) return [];
  return [
    {
      ...named,
      same: CORRECTED,
      from: (day) => firstFrom(date, day),
      before: (day) => lastBefore(date, day),
    },
  ];
}
