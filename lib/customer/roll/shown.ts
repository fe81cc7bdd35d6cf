import { addMonths, instantOf, type Day } from '../../time/day.ts';
import type { Row } from './row.ts';
import type { Filter, Sort, View } from './view.ts';

/** What a view is looked at with. */
export interface Here {
  today: Day;
  zone: string;
  /** The user's name in the settings: what is theirs may carry it or no name. */
  author: string;
  /** Whom the search found, where the filter holds a text. */
  found?: ReadonlySet<string> | undefined;
}

/** The rows that a view shows, in its order. @param rows everybody, in the order of names */
export function shownRows(rows: readonly Row[], view: View, here: Here): readonly Row[] {
  const tests = testsOf(view.filter, here);
  const kept = tests.length > 0 ? rows.filter((row) => tests.every((test) => test(row))) : rows;
  return sorted(kept, view);
}

type Test = (row: Row) => boolean;

/** One test for each thing that is asked for; the cheapest first. */
function testsOf(filter: Filter, { today, zone, author, found }: Here): Test[] {
  const { text, tier, tag, owner, circleId, organisationId, status, due, quietMonths } = filter;
  const own = new Set(['', author]);
  const before = quietMonths ? instantOf(addMonths(today, -quietMonths), '00:00', zone) : 0;
  return [
    tier && ((row: Row) => row.tier === (tier === 'none' ? '' : tier)),
    status && ((row: Row) => row.status === (status === 'active' ? '' : status)),
    owner !== undefined &&
      ((row: Row) => (own.has(owner) ? own.has(row.owner) : row.owner === owner)),
    organisationId && ((row: Row) => row.organisationId === organisationId),
    due && (({ nextDue }: Row) => nextDue !== '' && nextDue <= today),
    // Who was added last week was not left alone for a year, though nobody reached them yet.
    quietMonths && ((row: Row) => (row.lastContactAt || row.createdAt) < before),
    circleId && ((row: Row) => row.circleIds.includes(circleId)),
    tag && ((row: Row) => row.tags.includes(tag)),
    text?.trim() && found && ((row: Row) => found.has(row.id)),
  ].filter((test) => typeof test === 'function');
}

/** By what a column sorts, as a number; what is missing stands last in either direction. */
const NUMBER = {
  tier: ({ tier }) => tier && tier.charCodeAt(0),
  lastContactAt: ({ lastContactAt }) => lastContactAt,
  nextDue: ({ nextDue }) => nextDue && Number(nextDue.replaceAll('-', '')),
} satisfies Record<Exclude<Sort, 'name'>, (row: Row) => number | ''>;

function sorted(rows: readonly Row[], { sort, descending }: View): readonly Row[] {
  if (sort === 'name') return descending ? rows.toReversed() : rows;
  const sign = descending ? -1 : 1;
  // Read once for each row, not for each comparison. Equal ones stay in the order of names.
  return rows
    .map((row) => ({ row, by: NUMBER[sort](row) || undefined }))
    .sort((a, b) => {
      if (a.by === undefined || b.by === undefined) {
        return Number(a.by === undefined) - Number(b.by === undefined);
      }
      return sign * (a.by - b.by);
    })
    .map(({ row }) => row);
}
