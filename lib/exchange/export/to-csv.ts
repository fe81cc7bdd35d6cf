import Papa from 'papaparse';
import { sayAnswer } from '../../dossier/answer.ts';
import type { AnyFieldId, EveryField } from '../../dossier/every-field.ts';
import { exportWords } from '../../i18n/export.ts';
import { sayIn, sentenceIn, type Locale } from '../../i18n/words.ts';
import { dayAt } from '../../time/day.ts';
import type { Outgoing } from './outgoing.ts';

/** Several values in one cell, as Google writes them. */
const BETWEEN = ' ::: ';
/** Excel takes a file without it for one in the encoding of its country. */
const MARK = '﻿';

/** How a table is written. */
export interface Sheet {
  locale: Locale;
  zone: string;
  every: EveryField;
  /** One column for each. */
  fields: AnyFieldId[];
}

/**
 * Customers as a table for a spreadsheet, page by page. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export async function* toCsv(
  pages: AsyncIterable<Outgoing[]>,
  sheet: Sheet,
): AsyncGenerator<string> {
  const columns = columnsOf(sheet);
  yield `${MARK}${written([columns.map(([heading]) => heading)])}`;
  for await (const page of pages) {
    yield written(page.map((one) => columns.map(([, cell]) => cell(one))));
  }
}

const written = (rows: string[][]) =>
  rows.length > 0 ? `${Papa.unparse(rows, { escapeFormulae: true })}\r\n` : '';

type Cell = (one: Outgoing) => string;

function columnsOf({ locale, zone, every, fields }: Sheet): [heading: string, cell: Cell][] {
  const say = sayIn(exportWords, locale);
  const at = (instant: number | undefined) => (instant === undefined ? '' : dayAt(instant, zone));
  return [
    [say('columnName'), ({ person }) => person.name],
    [say('columnFormOfAddress'), ({ person }) => person.formOfAddress ?? ''],
    [say('columnOrganisation'), ({ organisation }) => organisation?.name ?? ''],
    [say('columnEmail'), ({ emails }) => emails.join(BETWEEN)],
    [say('columnPhone'), ({ phones }) => phones.join(BETWEEN)],
    [say('columnHandle'), ({ handles }) => handles.join(BETWEEN)],
    [say('columnTags'), ({ person }) => (person.tags ?? []).join(BETWEEN)],
    [say('columnTier'), ({ person }) => person.tier ?? ''],
    [say('columnOwner'), ({ person }) => person.owner ?? ''],
    [say('columnLastContact'), ({ person }) => at(person.lastContactAt)],
    ...fields.flatMap((id): [string, Cell][] => {
      const field = every.get(id);
      if (!field) return [];
      const answer: Cell = ({ facts }) => {
        const value = facts.find((fact) => fact.field === id)?.value ?? '';
        // A list and a date stay as they are: they are read back.
        return field.type === 'choice' || field.type === 'yesNo'
          ? sayAnswer(field, value, locale)
          : value;
      };
      return [[sentenceIn(field.label, locale), answer]];
    }),
    [
      say('columnNotes'),
      ({ notes }) =>
        notes
          .map(({ text, at: on, by }) => [at(on), by, text].filter(Boolean).join(' '))
          .join('\n'),
    ],
  ];
}
