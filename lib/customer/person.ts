import * as z from 'zod/mini';
import { clock, day, instant, record } from '../db/record.ts';
import { LINE, NOTE } from './limits.ts';

export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE));

export const TIERS = ['A', 'B', 'C'] as const;
export const STATUSES = ['lost', 'closed', 'deceased'] as const;
/** Why a customer was lost: fourteen ways to be sent away (3.14), and what none of them says. */
export const LOSSES = [
  'cold',
  'slow',
  'bashing',
  'hardToOrder',
  'takenForGranted',
  'overPromising',
  'negative',
  'tooEager',
  'poorImage',
  'lameExcuses',
  'pettyCharges',
  'badGoods',
  'standingStill',
  'poorTraining',
  'other',
] as const;
/** How a customer seemed in a talk: the user's impression, and left out where it says nothing. */
export const MOODS = ['glad', 'hurried', 'upset'] as const;
export type Mood = (typeof MOODS)[number];
/** What nobody knows of somebody who comes for the first time (1.1). */
export const FIRST_FIVE = ['you', 'company', 'business', 'customers', 'products'] as const;
/** Grounds for keeping a dossier (GDPR art. 6, PIPL art. 13). */
export const BASES = ['contract', 'consent', 'interest', 'public', 'told'] as const;

export const person = z.extend(record, {
  name: line,
  /** Pinyin of a Chinese name, syllable by syllable: `wang xiao ming`. Only for the search. */
  spoken: z.optional(z.string()),
  /** How the person is spoken to, e.g. "Dr Raman", "王总". */
  formOfAddress: z.optional(z.string()),
  organisationId: z.optional(z.string()),
  /** Instant of the last contact that reached the person; attempts do not count (0.19). */
  lastContactAt: z.optional(instant),
  /** People who look the same and are not: the user said so once, and is not asked again. */
  notSameAs: z.optional(z.array(z.string())),
  /** Ids by which colleagues' dossiers know them: what they hand over finds its place again. */
  knownAs: z.optional(z.array(z.string())),
  /** How much of the user's time they are worth (4.1). */
  tier: z.optional(z.enum(TIERS)),
  tags: z.optional(z.array(line)),
  /** Questions that are not held against the user any more, though the answer is known (1.21). */
  mayAsk: z.optional(z.array(z.string())),
  /** Who looks after them, by the name in the settings; the user where it is left out. */
  owner: z.optional(line),
  /** Circles that they belong to (4.12). */
  circleIds: z.optional(z.array(z.string())),
  /** Where they worked before, the oldest first; the organisation itself may be gone since. */
  formerly: z.optional(z.array(z.object({ organisationId: z.string(), until: day }))),
  /** What they know of us by now; the list is for strangers, and left out where nobody used it. */
  knowsOfUs: z.optional(z.array(z.enum(FIRST_FIVE))),
  /** Left out: active. Who is gone for good gets neither greetings nor steps (P20). */
  status: z.optional(
    z.object({
      kind: z.enum(STATUSES),
      since: day,
      /** Lost only. */
      reason: z.optional(z.enum(LOSSES)),
      /** In the user's own words. */
      text: z.optional(line),
    }),
  ),
  /** On which ground the dossier is kept, and where what is in it came from. */
  basis: z.optional(
    z.object({ kind: z.enum(BASES), from: z.optional(z.string()), on: z.optional(day) }),
  ),
  /** Where they live, two letters, where their zone does not tell it: whose feasts and holidays are theirs. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** IANA zone in which they live; the user's own where it is left out. */
  timeZone: z.optional(z.string()),
  /** When they can be reached, by their own clock; the night is in it where `to` is the earlier. */
  hours: z.optional(z.object({ from: clock, to: clock })),
  /** Days on which they do not work, 0 for Sunday to 6. */
  restDays: z.optional(z.array(z.number().check(z.int(), z.minimum(0), z.maximum(6)))),
  /** When the user last looked whether the dossier is still needed. */
  reviewedAt: z.optional(instant),
  /** Part of the sample customers, and gone with them. */
  sample: z.optional(z.literal(true)),
});
export type Person = z.infer<typeof person>;

export const organisation = z.extend(record, {
  name: line,
  /** The mail domain of its people, lower case. */
  domain: z.optional(z.string()),
  /** Further mail domains of the same people: a brand, an older name, another country. */
  aliasDomains: z.optional(z.array(z.string())),
  /** What was agreed for everybody there, such as a discount (1.28). */
  terms: z.optional(z.string()),
  sample: z.optional(z.literal(true)),
});
export type Organisation = z.infer<typeof organisation>;

/** One address of one person; the same value may belong to several people (P14). */
export const address = z.object({
  kind: z.enum(['email', 'phone', 'handle']),
  /** Normalised: an e-mail in lower case, a phone as its digits with the plus that led them. */
  value: z.string(),
  /** As it was typed, where that reads better: a phone. */
  shown: z.optional(z.string()),
  /** Nobody typed it: the pages of this host call them so, as the user said (`called.ts`). */
  site: z.optional(z.string()),
  /** Whose it is, as the user said; guessed from the address where it is left out (`purposeOf`). */
  use: z.optional(z.enum(['personal', 'shared', 'role'])),
  personId: z.string(),
  createdAt: instant,
  changedAt: instant,
  by: z.string(),
  /** When the user last chose this person among several at the address: the latest wins. */
  pickedAt: z.optional(instant),
  /** Day until which it was theirs; it still finds them. Left out: it is. */
  until: z.optional(day),
});
export type Address = z.infer<typeof address>;

/**
 * Where a fact or note was read: the mail's or record's link and title, never its text; the name of a
 * file, and no link, where it was imported.
 */
export const source = z.object({ url: z.string(), title: z.string() });
export type Source = z.infer<typeof source>;

/** One entry of the timeline. */
export const event = z.extend(record, {
  /**
   * `merge`: the text is the name of the dossier that came in; its id names the batch.
   * `handOver`: taken over from a colleague, whose name is the text.
   * `move`: they went to another organisation; its id names the batch too.
   */
  kind: z.enum([
    'note',
    'call',
    'visit',
    'sale',
    'merge',
    'handOver',
    'move',
    'complaint',
    'job',
    'promise',
  ]),
  /** The people that it is about. */
  people: z.array(z.string()),
  /** When it happened. */
  happenedAt: instant,
  text: z.string().check(z.maxLength(NOTE)),
  /** What came of a call or visit. Only `spoke` is a contact (0.19). */
  outcome: z.optional(z.enum(['spoke', 'leftMessage', 'noAnswer'])),
  /** Who took the message, where there is no dossier of theirs; else they are among the people (0.20). */
  leftWith: z.optional(line),
  /** How they seemed (1.9): a judgement of the user's own, and treated as one. */
  mood: z.optional(z.enum(MOODS)),
  /** Something was offered in it: not every contact may be one of those (3.25). */
  selling: z.optional(z.literal(true)),
  source: z.optional(source),
  reminderId: z.optional(z.string()),
  saleId: z.optional(z.string()),
  /** What became of a complaint or a job. */
  turn: z.optional(
    z.object({
      was: z.enum(['opened', 'answered', 'closed', 'reopened', 'done', 'cancelled']),
      /** The kind of job. */
      job: z.optional(z.string()),
      /** So many days after it was due. */
      late: z.optional(z.number().check(z.int(), z.minimum(1))),
    }),
  ),
  /** Which promise, what became of it, and by when it held then. */
  promise: z.optional(
    z.object({ id: z.string(), was: z.enum(['made', 'kept', 'withdrawn']), dueOn: day }),
  ),
  /** From where to where, in the names of that time, so that it is told whatever becomes of them. */
  move: z.optional(z.object({ from: z.optional(line), to: z.optional(line), on: day })),
});
export type Event = z.infer<typeof event>;
export type Outcome = NonNullable<Event['outcome']>;

/** What was right-clicked: kept at once, and filed under a person by the panel. */
export const capture = z.extend(record, {
  text: z.string().check(z.maxLength(NOTE)),
  source,
  /** What the page said of itself at that moment; parsed when it is filed, trusted never. */
  seen: z.optional(z.unknown()),
  /** It was filed without asking once, and that was undone. */
  asked: z.optional(z.literal(true)),
});
export type Capture = z.infer<typeof capture>;
