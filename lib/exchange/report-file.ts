import { sayAnswer } from '../dossier/answer.ts';
import type { Fact } from '../dossier/fact.ts';
import type { EveryField } from '../dossier/every-field.ts';
import { sentenceIn, type Locale } from '../i18n/words.ts';
import type { SubjectReport } from './subject-report.ts';

type Fields = Record<string, unknown>;

/** Stands where another person is named: who that is, is their own affair. */
const SOMEBODY = 'another person';
/** Fields that name people, by table. */
const NAMING: Record<string, readonly string[]> = {
  people: ['notSameAs'],
  events: ['people'],
  links: ['from', 'to'],
};

/**
 * The report as a file that a machine reads: every record whole, the answers also in words. Other
 * people are not told of; instants are in ISO 8601.
 * @param madeAt epoch ms
 */
export function reportFile(
  report: SubjectReport,
  locale: Locale,
  every: EveryField,
  madeAt: number,
): string {
  const { person, circles, captures, changes, removedAt, ...held } = report;
  const own = person.id;
  const rows = (table: string, all: object[]) => all.map((row) => withoutOthers(table, row, own));
  const { people: _, facts, ...others } = held;
  const file = {
    format: 'evergreen-subject-report',
    version: 1,
    madeAt,
    language: locale,
    removedAt,
    person: withoutOthers('people', person, own),
    circles,
    facts: facts.map((fact) => ({ ...inWords(fact, every, locale), ...fact })),
    ...Object.fromEntries(Object.entries(others).map(([table, all]) => [table, rows(table, all)])),
    waitingNotes: rows('captures', captures),
    changes: changes.map(({ before, after, ...change }) => ({
      ...change,
      ...(before && { before: withoutOthers(change.table, before, own) }),
      ...(after && { after: withoutOthers(change.table, after, own) }),
    })),
  };
  return JSON.stringify(file, readable, 2);
}

function inWords({ field, value }: Fact, every: EveryField, locale: Locale) {
  const row = every.get(field);
  return (
    row && {
      question: sentenceIn(row.label, locale),
      answer: sayAnswer(row, value, locale),
      class: row.sensitivity,
    }
  );
}

/** A record without what tells of other people: who they are, and whoever stood on the same page. */
function withoutOthers(table: string, row: object, own: string): Fields {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([field]) => field !== 'seen')
      .map(([field, value]: [string, unknown]) => {
        if (table === 'trash' && field === 'records') return [field, inTrash(value, own)];
        return [field, NAMING[table]?.includes(field) ? masked(value, own) : value];
      }),
  );
}

function inTrash(records: unknown, own: string): unknown {
  if (typeof records !== 'object' || records === null) return undefined;
  return Object.fromEntries(
    Object.entries(records).map(([table, rows]: [string, object[]]) => [
      table,
      rows.map((row) => withoutOthers(table, row, own)),
    ]),
  );
}

function masked(value: unknown, own: string): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, own));
  return value === own ? own : SOMEBODY;
}

/** Epoch ms means nothing to whoever reads the file. */
function readable(key: string, value: unknown): unknown {
  return key.endsWith('At') && typeof value === 'number' ? new Date(value).toISOString() : value;
}
