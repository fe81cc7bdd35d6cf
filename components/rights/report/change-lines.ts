import { OWNED } from '../../../lib/customer/owned.ts';
import type { Change } from '../../../lib/db/change.ts';
import { sayAnswer } from '../../../lib/dossier/answer.ts';
import type { SubjectReport } from '../../../lib/exchange/subject-report.ts';
import { listIn } from '../../../lib/i18n/words.ts';
import type { Paper } from './paper.ts';
import type { Line } from './Part.tsx';

const TABLE_WORD = {
  people: 'ofPeople',
  addresses: 'ofAddresses',
  facts: 'ofFacts',
  events: 'ofEvents',
  sales: 'ofSales',
  reminders: 'ofReminders',
  promises: 'ofPromises',
  complaints: 'ofComplaints',
  jobs: 'ofJobs',
  visits: 'ofVisits',
  routines: 'ofRoutines',
  praises: 'ofPraises',
  links: 'ofLinks',
  captures: 'ofCaptures',
} as const;

/** Fields that say something to a reader; all of them are in the file. */
const TELLING = [
  'name',
  'formOfAddress',
  'text',
  'value',
  'shown',
  'product',
  'soldOn',
  'dueOn',
  'about',
  'skippedWhy',
  'deliveredOn',
  'warrantyUntil',
  'realReason',
  'remedy',
  'cancelledWhy',
  'doneOn',
  'purpose',
  'country',
  'timeZone',
  'owner',
  'tier',
];

const isTable = (name: string): name is keyof typeof TABLE_WORD => Object.hasOwn(TABLE_WORD, name);

/** The instant of a stamp: nine base-36 digits of milliseconds. */
const instantOf = (stamp: string) => Number.parseInt(stamp.slice(0, 9), 36);

/** What stood there before it was corrected or removed: the log keeps it for Undo. */
export function changeLines(report: SubjectReport, paper: Paper): Line[] {
  const held = heldIds(report);
  return report.changes.flatMap((change): Line[] => {
    const { stamp, table, key, kind } = change;
    if (kind === 'created' || !isTable(table)) return [];
    // Moved to the trash and back again, or still there: it stands above.
    if (kind === 'deleted' && held.has(JSON.stringify(key))) return [];
    const text = before(change, paper);
    const what = paper.say(TABLE_WORD[table]);
    return text
      ? [
          {
            id: stamp + JSON.stringify(key),
            label: paper.say(kind === 'deleted' ? 'changeDeleted' : 'changeChanged', { what }),
            text,
            meta: [paper.on(instantOf(stamp))],
          },
        ]
      : [];
  });
}

function before({ table, before: record = {} }: Change, { every, locale }: Paper): string {
  const values = TELLING.flatMap((field) => {
    const value = record[field];
    return typeof value === 'string' && value ? [value] : [];
  });
  const field = [...every].find(([id]) => id === record['field'])?.[1];
  if (table !== 'facts' || !field) return listIn(locale, values);
  return values.map((value) => sayAnswer(field, value, locale)).join(' ');
}

function heldIds(report: SubjectReport): Set<string> {
  const { people, events, links, captures, addresses } = report;
  const tables = [people, events, links, captures, ...OWNED.map((table) => report[table])];
  const ids = tables.flatMap((rows) => rows.map(({ id }): IDBValidKey => id));
  const keys = addresses.map(({ kind, value, personId }) => [kind, value, personId]);
  return new Set([...ids, ...keys].map((key) => JSON.stringify(key)));
}
