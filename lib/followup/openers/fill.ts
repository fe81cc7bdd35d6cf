import { sentenceIn, type Locale, type Word } from '../../i18n/words.ts';
import { daysBetween, type Day } from '../../time/day.ts';
import { sayDay } from '../../time/say-day.ts';
import { SLOTS, type Slot, type When } from './opener.ts';
import { saleFor, type Situation } from './situation.ts';

type Filled = Partial<Record<Slot, string>>;

/** A date that is still right when the sentence is read tomorrow. */
function sayDate(day: Day, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}

/** What is known for each slot of a sentence; what is not known is left out. */
function slotsFor(when: When, situation: Situation, locale: Locale): Filled {
  const { beside, reminder, near, today } = situation;
  const { name, formOfAddress } = beside.person;
  const sale = saleFor(when, situation);
  return {
    name: formOfAddress || name,
    product: sale?.product,
    days: sale?.deliveredOn && String(daysBetween(sale.deliveredOn, today)),
    warrantyEnd: sale?.warrantyUntil && sayDate(sale.warrantyUntil, locale),
    org: beside.organisation,
    city: near?.city,
    nearDay: near && sayDay(near.day, today, locale),
    about: reminder.about,
  } as Filled;
}

const isSlot = (name: string): name is Slot => SLOTS.some((slot) => slot === name);

/** The slots that a text of the user's names and that do not exist. */
export function unknownSlots(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (isSlot(name) ? [] : name));
}

/** A sentence with every slot filled; `undefined` where one of them is not known. */
export function fill(
  says: Word,
  when: When,
  situation: Situation,
  locale: Locale,
): string | undefined {
  const slots = slotsFor(when, situation, locale);
  const named = [...sentenceIn(says, locale).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const known = named.every((name) => isSlot(name) && slots[name]);
  if (!known) return undefined;
  return sentenceIn(says, locale, slots);
}
