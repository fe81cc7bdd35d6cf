import type { FieldId } from '../../dossier/fields.ts';
import { isFieldId } from '../record/field-id.ts';
import { headingKey } from './heading.ts';
import { IncomingDraft, refusal } from '../record/incoming-draft.ts';
import type { Column, Layout } from '../layout.ts';
import { isEmpty } from './read-table.ts';
import type { Read } from '../read-file.ts';
import { serviceOf } from '../record/service.ts';
import { unguarded } from '../record/tidy.ts';

/** Puts a cell where it belongs. @param label what another column says of it: `Home`, `WeChat` */
type Put = (draft: IncomingDraft, text: string, label: string) => void;

const NAME_PARTS = {
  name: 'whole',
  givenName: 'given',
  middleName: 'middle',
  familyName: 'family',
  namePrefix: 'prefix',
  nameSuffix: 'suffix',
} as const;
type NamePart = keyof typeof NAME_PARTS;

const isNamePart = (column: Column): column is NamePart => Object.hasOwn(NAME_PARTS, column);

/** A column that holds notes, and not something else that is kept as one. */
const NOTES = /^(?:notes?|comments?|remarks?|description|memo|备注|附注|记事|说明|描述|跟进记录|)$/;

const PUTS = {
  formOfAddress: () => (draft, text) => {
    draft.formOfAddress ||= text;
  },
  organisation: () => (draft, text) => {
    draft.organisation ||= text;
  },
  email: (heading) => (draft, text) => draft.addEmails(text, heading),
  phone: (heading) => (draft, text, label) =>
    /fax/i.test(label) ? draft.leave(label, text) : draft.addPhones(text, heading),
  handle: (heading) => {
    const service = serviceOf(heading);
    return (draft, text, label) => {
      const named = (label && serviceOf(label)) || service;
      for (const one of text.split(/\s*:::\s*/)) draft.addHandle(named, one);
    };
  },
  tag: () => (draft, text) => draft.addTags(text),
  note: (heading) =>
    NOTES.test(headingKey(heading))
      ? (draft, text) => draft.addNote(text)
      : (draft, text, label) => draft.leave(label || heading, text),
  ignore: () => () => {},
} satisfies Partial<Record<Column, (heading: string) => Put>>;

function putAnswer(field: FieldId, heading: string, dates: Layout['dates']): Put {
  if (field === 'birthday' && /农历|農曆/.test(heading)) {
    return (draft, text) => draft.addAnswer(field, `农历${text}`, heading);
  }
  if (field !== 'org_address') return (draft, text) => draft.addAnswer(field, text, heading, dates);
  return (draft, text, label) => {
    const home = /home|住宅|住家/i.test(label);
    draft.addAnswer(home ? 'home_address' : field, text, heading);
  };
}

function putOf(column: Column, heading: string, dates: Layout['dates']): Put {
  if (isFieldId(column)) return putAnswer(column, heading, dates);
  if (!isNamePart(column)) return PUTS[column](heading);
  const part = NAME_PARTS[column];
  return (draft, text) => draft.addName(part, text);
}

const ABOUT = /^(.*) - (?:value|formatted)$/i;
const SAYS = ['label', 'type', 'service'];

/** For each column the one that says what kind it is: `IM 1 - Service` for `IM 1 - Value`. */
function labelsOf(header: string[]): (number | undefined)[] {
  const lower = header.map((heading) => heading.toLowerCase());
  return lower.map((heading) => {
    const [, stem] = ABOUT.exec(heading) ?? [];
    const found =
      stem === undefined
        ? -1
        : lower.findLastIndex((one) => SAYS.some((says) => one === `${stem} - ${says}`));
    return found < 0 ? undefined : found;
  });
}

/** How a row of a table with this layout is read; an empty row is nobody. */
export function rowReader(layout: Layout): (row: string[], place: number) => Read | undefined {
  const { columns, header, dates } = layout;
  const labels = labelsOf(header);
  const wanted = columns.flatMap((column, at) => {
    const put = putOf(column, header[at] ?? '', dates);
    return column === 'ignore' ? [] : [{ at, put, label: labels[at] }];
  });
  return (row, place) => {
    if (isEmpty(row)) return undefined;
    const slipped = row.length > columns.length && !isEmpty(row.slice(columns.length));
    if (slipped) return refusal(place, 'cells', row);
    const draft = new IncomingDraft();
    for (const { at, put, label } of wanted) {
      const text = unguarded(row[at]?.trim() ?? '').trim();
      if (text) put(draft, text, label === undefined ? '' : (row[label] ?? ''));
    }
    return draft.read(place, row);
  };
}
