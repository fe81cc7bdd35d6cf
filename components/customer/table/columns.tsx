import type { ReactNode } from 'react';
import type { Row } from '../../../lib/customer/roll/row.ts';
import type { Sort } from '../../../lib/customer/roll/view.ts';
import type { ScreenWord } from '../../../lib/i18n/screen.ts';
import { DayCell, NameCell, TagsCell } from './cells.tsx';

/** One column of the table. */
export interface Column {
  key: string;
  word: ScreenWord;
  /** Its place in the table with all columns, from 1: that of the boxes. */
  place: number;
  /** What its heading sorts by. */
  sort?: Sort;
  /** Track of the grid. */
  track: string;
  /** Narrowest table that has room for it, in rem. */
  from: number;
  show: (row: Row) => ReactNode;
}

export const COLUMNS: Column[] = [
  {
    key: 'name',
    word: 'name',
    place: 2,
    sort: 'name',
    track: 'minmax(8rem, 2fr)',
    from: 0,
    show: (row) => <NameCell row={row} />,
  },
  {
    key: 'organisation',
    word: 'organisation',
    place: 3,
    track: 'minmax(8rem, 2fr)',
    from: 32,
    show: ({ organisation }) => organisation,
  },
  {
    key: 'tier',
    word: 'tier',
    place: 4,
    sort: 'tier',
    track: '4.5rem',
    from: 38,
    show: ({ tier }) => tier,
  },
  {
    key: 'tags',
    word: 'tags',
    place: 5,
    track: 'minmax(6rem, 1.5fr)',
    from: 52,
    show: ({ tags }) => <TagsCell tags={tags} />,
  },
  {
    key: 'owner',
    word: 'owner',
    place: 6,
    track: 'minmax(5rem, 1fr)',
    from: 60,
    show: ({ owner }) => owner,
  },
  {
    key: 'lastContactAt',
    word: 'lastContactColumn',
    place: 7,
    sort: 'lastContactAt',
    track: '7.5rem',
    from: 44,
    show: ({ lastContactAt }) => <DayCell at={lastContactAt} />,
  },
  {
    key: 'nextDue',
    word: 'nextDueColumn',
    place: 8,
    sort: 'nextDue',
    track: '6.5rem',
    from: 18,
    show: ({ nextDue }) => <DayCell due={nextDue} />,
  },
];

/** From this width on, in rem, the organisation has a column of its own. */
export const WIDE = 32;

/** The columns for which a table of this width has room, in rem. */
export function columnsFor(width: number): Column[] {
  return COLUMNS.filter(({ from }) => width >= from);
}
