import type { Link } from '../../../lib/customer/link.ts';
import type { Address, Source } from '../../../lib/customer/person.ts';
import { sayAnswer } from '../../../lib/dossier/answer.ts';
import type { Fact } from '../../../lib/dossier/fact.ts';
import type { SubjectReport } from '../../../lib/exchange/subject-report.ts';
import { guideOf } from '../../../lib/followup/guide.ts';
import { DUTIES, type DutyKind } from '../../../lib/followup/kind.ts';
import { sentenceIn } from '../../../lib/i18n/words.ts';
import { MOOD_WORDS } from '../../customer/mood-words.ts';
import { sayKind } from '../../customer/say-kind.ts';
import { FROM_WORD } from '../../dossier/from-word.ts';
import { sayMove } from '../../organisation/say-move.ts';
import type { Paper } from './paper.ts';
import type { Line } from './Part.tsx';

const KIND_WORD = { email: 'kindEmail', phone: 'kindPhone', handle: 'kindHandle' } as const;
const USE_WORD = { personal: 'usePersonal', shared: 'useShared', role: 'useRole' } as const;
const CLASS_WORD = ['class0', 'class1', 'class2', 'class3'] as const;

const from = (source: Source | undefined) =>
  source && [source.title, source.url].filter(Boolean).join(', ');

export function addressLines({ addresses }: SubjectReport, paper: Paper): Line[] {
  return addresses.map((address: Address) => ({
    id: `${address.kind} ${address.value}`,
    label: paper.say(KIND_WORD[address.kind]),
    text: address.shown ?? address.value,
    meta: [
      address.use && paper.say(USE_WORD[address.use]),
      address.until && paper.say('until', { day: paper.day(address.until) }),
      paper.written(address),
    ],
  }));
}

/** Every answer that was ever given: all classes, since they are the person's own to know. */
export function factLines({ facts }: SubjectReport, paper: Paper): Line[] {
  const newest = new Map(facts.map((fact) => [fact.field, fact]));
  return facts.map((fact) => factLine(fact, newest.get(fact.field) === fact, paper));
}

function factLine(fact: Fact, current: boolean, paper: Paper): Line {
  const { say, locale, every, day } = paper;
  const field = every.get(fact.field);
  const answer = field ? sayAnswer(field, fact.value, locale) : fact.value;
  const { consent, reviewAfter } = fact;
  const guardian = consent?.guardian;
  return {
    id: fact.id,
    label: field ? sentenceIn(field.label, locale) : fact.field,
    text: current ? answer : say('reportEarlier', { answer }),
    meta: [
      field && say(CLASS_WORD[field.sensitivity]),
      say(FROM_WORD[fact.from]),
      from(fact.source),
      paper.written(fact),
      consent && say('consented', { day: day(consent.on), how: consent.how }),
      guardian && say('consentedGuardian', { day: day(guardian.on), how: guardian.how }),
      reviewAfter && say('reportReview', { day: day(reviewAfter) }),
    ],
  };
}

export function eventLines({ events }: SubjectReport, paper: Paper): Line[] {
  const { say, on } = paper;
  return events.map((event) => ({
    id: event.id,
    label: sayKind(event, say),
    text: (event.move ? sayMove(event.move, say) : event.text) || '–',
    meta: [
      on(event.happenedAt) !== on(event.createdAt) && on(event.happenedAt),
      event.outcome && say(event.outcome),
      event.leftWith,
      event.mood && say(MOOD_WORDS[event.mood].tell),
      event.people.length > 1 && say('reportWithOthers', { n: event.people.length - 1 }),
      from(event.source),
      paper.written(event),
    ],
  }));
}

export function saleLines({ sales }: SubjectReport, paper: Paper): Line[] {
  return sales.map((sale) => ({
    id: sale.id,
    label: paper.day(sale.soldOn),
    text: sale.product,
    meta: [
      sale.deliveredOn && paper.say('wasDelivered', { day: paper.day(sale.deliveredOn) }),
      sale.warrantyUntil && paper.say('warrantyEnds', { day: paper.day(sale.warrantyUntil) }),
      sale.lifeMonths !== undefined && paper.say('lifeYears', { n: sale.lifeMonths / 12 }),
      paper.say(sale.state === 'closed' ? 'saleStands' : 'stepCancelled'),
      paper.written(sale),
    ],
  }));
}

const DUTY_WORD = {
  promise: 'ofPromises',
  complaint: 'complaint',
  job: 'job',
  visit: 'visit',
} as const satisfies Record<DutyKind, string>;

export function stepLines({ reminders }: SubjectReport, paper: Paper): Line[] {
  const { say, day, locale } = paper;
  return reminders.map((step) => {
    const guide = guideOf(step);
    const duty = DUTIES.find((one) => one === step.cadence);
    const purpose = duty ? say(DUTY_WORD[duty]) : guide ? sentenceIn(guide.brief, locale) : '';
    const state = {
      open: say('stepOpen'),
      done: say('reportStepDone'),
      skipped: say('stepSkipped', { why: step.skippedWhy ?? '–' }),
      cancelled: say('stepCancelled'),
    }[step.state];
    return {
      id: step.id,
      label: day(step.dueOn),
      text:
        purpose && step.about && purpose !== step.about
          ? `${purpose} (${step.about})`
          : purpose || step.about,
      meta: [state, step.result && say(step.result), paper.written(step)],
    };
  });
}

/** How they belong together with others, and nothing of who those are. */
export function linkLines({ links, person }: SubjectReport, paper: Paper): Line[] {
  return links.map((link) => ({
    id: link.id,
    text: paper.say(linkWord(link, person.id)),
    meta: [paper.written(link)],
  }));
}

const SAME_BOTH_WAYS = {
  partner: 'linkPartner',
  family: 'linkFamily',
  household: 'linkHousehold',
  colleague: 'linkColleague',
} as const;

function linkWord({ kind, from: first }: Link, personId: string) {
  if (kind === 'gatekeeper') return first === personId ? 'linkGatekeeper' : 'linkGatekept';
  if (kind === 'introducedBy') return first === personId ? 'linkIntroducedBy' : 'linkIntroduced';
  return SAME_BOTH_WAYS[kind];
}

export function waitingLines({ captures }: SubjectReport, paper: Paper): Line[] {
  return captures.map((capture) => ({
    id: capture.id,
    text: capture.text,
    meta: [from(capture.source), paper.written(capture)],
  }));
}
