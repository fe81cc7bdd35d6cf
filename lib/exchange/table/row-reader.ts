import { isFieldId } from '../record/field-id.ts';
import { headingKey } from './heading.ts';
import { excerpt, IncomingDraft } from '../record/incoming-draft.ts';
import type { Column, Layout } from '../layout.ts';
import { isEmpty } from './read-table.ts';
import type { Read } from '../read-file.ts';
import { serviceOf } from '../record/service.ts';
import { unguarded } from '../record/tidy.ts';

/** Where one cell goes, and what is said of it. */
interface Cell {
  draft: IncomingDraft;
  text: string;
  heading: string;
  /** What the column before it says of it: `Home`, `WeChat`. */
  label: string;
  dates: Layout['dates'];
}

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

const PUT = {
  formOfAddress: ({ draft, text }) => {
    draft.formOfAddress ||= text;
  },
  organisation: ({ draft, text }) => {
    draft.organisation ||= text;
  },
  email: ({ draft, text, heading }) => draft.addEmails(text, heading),
  phone: ({ draft, text, heading, label }) =>
    /fax/i.test(label) ? draft.leave(label, text) : draft.addPhones(text, heading),
  handle: ({ draft, text, heading, label }) => {
    for (const one of text.split(/\s*:::\s*/)) draft.addHandle(serviceOf(label || heading), one);
  },
  tag: ({ draft, text }) => draft.addTags(text),
  note: ({ draft, text, heading, label }) => {
    if (NOTES.test(headingKey(heading))) draft.addNote(text);
    else draft.leave(label || heading, text);
  },
  ignore: () => {},
} satisfies Partial<Record<Column, (cell: Cell) => void>>;

function put(column: Column, cell: Cell): void {
  const { draft, text, heading, label, dates } = cell;
  if (isNamePart(column)) draft.addName(NAME_PARTS[column], text);
  else if (!isFieldId(column)) PUT[column](cell);
  else if (column === 'org_address' && /home|住宅|住家/i.test(label))
    draft.addAnswer('home_address', text, heading);
  else if (column === 'birthday' && /农历|農曆/.test(heading))
    draft.addAnswer(column, `农历${text}`, heading);
  else draft.addAnswer(column, text, heading, dates);
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
  const wanted = columns.flatMap((column, at) =>
    column === 'ignore' ? [] : [{ column, at, heading: header[at] ?? '', label: labels[at] }],
  );
  return (row, place) => {
    if (isEmpty(row)) return undefined;
    const raw = row.join(' ');
    if (!isEmpty(row.slice(columns.length))) return { place, reason: 'cells', text: excerpt(raw) };
    const draft = new IncomingDraft();
    for (const { column, at, heading, label } of wanted) {
      const text = unguarded(row[at] ?? '').trim();
      if (text)
        put(column, {
          draft,
          text,
          heading,
          label: label === undefined ? '' : (row[label] ?? ''),
          dates,
        });
    }
    return draft.read(place, raw);
  };
}
