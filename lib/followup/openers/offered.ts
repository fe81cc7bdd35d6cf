import type { Locale, Word } from '../../i18n/words.ts';
import { hasOpenComplaint } from '../beside.ts';
import { guideOf } from '../guide.ts';
import { kindOf } from '../kind.ts';
import { stepIdOf } from '../occurrence.ts';
import type { OwnOpener } from '../own-opener.ts';
import { mayPitch } from '../pitch.ts';
import type { Reminder } from '../reminder.ts';
import { fill } from './fill.ts';
import { library } from './library.ts';
import type { Opener, When } from './opener.ts';
import { holds, type Situation } from './situation.ts';

/** A first sentence as it can be said now. */
export interface Offered {
  id: string;
  text: string;
  /** For whoever answers instead. */
  aside: boolean;
}

/** A sentence that may be offered, and how close it is to the case: the lowest first. */
interface Candidate {
  id: string;
  says: Word;
  when: When;
  rank: number;
  aside?: true;
}

const isAt = (places: readonly string[], reminder: Reminder) =>
  places.includes(reminder.cadence) || places.includes(`${reminder.cadence}/${stepIdOf(reminder)}`);

/**
 * Whether a sentence belongs here. What goes by the situation is said in the steps of a plan: good
 * wishes and what is owed have their own; and whoever complains hears of nothing else.
 */
function belongs({ at, when = {} }: Opener, { reminder, beside }: Situation): boolean {
  if (at) return isAt(at, reminder);
  if (hasOpenComplaint(beside)) return when.complaint === 'open';
  return kindOf(reminder) === 'step';
}

function ofLibrary(situation: Situation): Candidate[] {
  return library
    .filter((opener) => belongs(opener, situation) && holds(opener.when ?? {}, situation))
    .map(({ id, says, when = {}, at, aside }) => {
      const rank = aside ? 6 : when.pitched ? 1 : at ? 3 : 2;
      return { id, says, when, rank, ...(aside && { aside }) };
    });
}

/** The sentences of the step itself; none that sells, where it is time not to (3.25). */
function ofScript({ reminder, beside }: Situation): Candidate[] {
  const guide = guideOf(reminder);
  if (!guide || (guide.selling && !mayPitch(beside.contacts))) return [];
  return guide.openers.map((says, at) => ({
    id: `${reminder.cadence} ${at}`,
    says,
    when: {},
    rank: 4,
  }));
}

function ofOwn(own: readonly OwnOpener[], reminder: Reminder): Candidate[] {
  const step = stepIdOf(reminder);
  return own
    .filter((one) => one.cadence === undefined || one.cadence === reminder.cadence)
    .filter((one) => one.step === undefined || one.step === step)
    .map(({ id, text, cadence, step: at }) => ({
      id,
      says: { en: text, cn: text, tw: text },
      when: {},
      rank: cadence === undefined ? 5 : at === undefined ? 0 : -1,
    }));
}

/**
 * The first sentences that fit a customer and a due thing, the closest first: the user's own for this
 * step and plan, those that go by the situation, those of the step. One of which something is not known is not
 * among them (0.25).
 */
export function offered(
  situation: Situation,
  own: readonly OwnOpener[],
  locale: Locale,
): Offered[] {
  const { reminder } = situation;
  const candidates = [...ofOwn(own, reminder), ...ofLibrary(situation), ...ofScript(situation)];
  return candidates
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ id, says, when, aside }) => {
      const text = fill(says, when, situation, locale);
      return text === undefined ? [] : { id, text, aside: aside === true };
    });
}
