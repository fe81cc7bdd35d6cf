import { LOSS_WORDS } from '../../../lib/customer/loss.ts';
import type { SubjectReport } from '../../../lib/exchange/subject-report.ts';
import { listIn, sentenceIn } from '../../../lib/i18n/words.ts';
import { KNOWS_WORD } from '../../organisation/FirstContact.tsx';
import { BASIS_WORD } from '../basis-words.ts';
import type { Paper } from './paper.ts';
import type { Line } from './Part.tsx';

const STATUS_WORD = {
  lost: 'standsLost',
  closed: 'standsClosed',
  deceased: 'standsDeceased',
} as const;

/** Who it is, what was noted of the dossier as a whole, and on which ground it is kept. */
export function personLines(report: SubjectReport, paper: Paper): Line[] {
  const { person, organisations, circles } = report;
  const { say, locale, on, day } = paper;
  const nameOf = (id: string | undefined) => organisations.find((one) => one.id === id)?.name;
  const formerly = (person.formerly ?? []).map(({ organisationId, until }) =>
    say('reportFormerlyAt', { organisation: nameOf(organisationId) ?? '–', day: day(until) }),
  );
  const at = (instant: number | undefined) => (instant === undefined ? undefined : on(instant));
  const lines: [string, string | undefined][] = [
    [say('name'), person.name],
    [say('reportSpoken'), person.spoken],
    [say('formOfAddress'), person.formOfAddress],
    [say('organisation'), nameOf(person.organisationId)],
    [say('reportFormerly'), listIn(locale, formerly)],
    [say('personStatus'), statusOf(report, paper)],
    [say('basis'), basisOf(report, paper)],
    [say('whenToReach'), reachOf(report, paper)],
    [say('reportTier'), person.tier],
    [say('reportTags'), listIn(locale, person.tags ?? [])],
    [say('reportOwner'), person.owner],
    [say('reportCircles'), listIn(locale, circles)],
    [
      say('theyKnow'),
      listIn(
        locale,
        (person.knowsOfUs ?? []).map((one) => say(KNOWS_WORD[one])),
      ),
    ],
    [say('reportNotSame'), others(person.notSameAs ?? [], paper)],
    [say('reportLastContact'), at(person.lastContactAt)],
    [say('reportReviewed'), at(person.reviewedAt)],
    [say('reportCreated'), on(person.createdAt)],
    [say('reportChanged'), paper.written({ createdAt: person.changedAt, by: person.by })],
    [say('reportSample'), person.sample && say('yes')],
  ];
  return lines.flatMap(([label, text]) => (text ? [{ id: label, label, text }] : []));
}

function statusOf({ person: { status } }: SubjectReport, { say, locale, day }: Paper): string {
  if (!status) return say('standsActive');
  const { kind, since, reason, text } = status;
  const why = reason && reason !== 'other' ? sentenceIn(LOSS_WORDS[reason], locale) : undefined;
  const parts = [say(STATUS_WORD[kind]), day(since), why, text];
  return listIn(
    locale,
    parts.filter((part) => part !== undefined),
  );
}

function basisOf({ person: { basis } }: SubjectReport, { say, locale, day }: Paper): string {
  if (!basis) return say('basisNone');
  const parts = [say(BASIS_WORD[basis.kind]), basis.from, basis.on && day(basis.on)];
  return listIn(
    locale,
    parts.filter((part) => part !== undefined),
  );
}

function reachOf({ person }: SubjectReport, paper: Paper): string {
  const { country, timeZone, hours, restDays } = person;
  const parts = [
    country && new Intl.DisplayNames(paper.locale, { type: 'region' }).of(country),
    timeZone,
    hours && `${hours.from}–${hours.to}`,
    restDays?.length &&
      `${paper.say('restDays')}: ${listIn(paper.locale, restDays.map(paper.weekday))}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

const others = (ids: string[], { say }: Paper) =>
  ids.length > 0 ? say('reportPeople', { n: ids.length }) : undefined;
