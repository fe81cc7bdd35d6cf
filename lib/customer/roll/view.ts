import * as z from 'zod/mini';
import { STATUSES, TIERS } from '../person.ts';

/** Who is shown: everything that is set has to hold. */
const filter = z.object({
  /** Looked for by the search. */
  text: z.optional(z.string()),
  tier: z.optional(z.enum([...TIERS, 'none'])),
  tag: z.optional(z.string()),
  /** Empty: the user's own. */
  owner: z.optional(z.string()),
  circleId: z.optional(z.string()),
  organisationId: z.optional(z.string()),
  status: z.optional(z.enum(['active', ...STATUSES])),
  /** Something is due today or was before. */
  due: z.optional(z.literal(true)),
  /** Nobody reached them for so many months. */
  quietMonths: z.optional(z.int().check(z.positive(), z.maximum(120))),
});
export type Filter = z.infer<typeof filter>;
// The keys of the shape just above.
const FILTERS = Object.keys(filter.shape) as (keyof Filter)[];

export const SORTS = ['name', 'tier', 'lastContactAt', 'nextDue'] as const;
export type Sort = (typeof SORTS)[number];

/** Who is shown, and in which order. */
const view = z.object({
  filter,
  sort: z.enum(SORTS),
  descending: z.boolean(),
});
export type View = z.infer<typeof view>;

export const EVERYBODY: View = { filter: {}, sort: 'name', descending: false };

/** A view as it was saved; what is no longer understood shows everybody. */
export function viewFrom(saved: unknown): View {
  return view.safeParse(saved).data ?? EVERYBODY;
}

/** What a filter asks for, the text left out: that is seen in its field. */
export function conditionsOf(filter: Filter) {
  return FILTERS.filter((key) => key !== 'text').filter((key) => filter[key] !== undefined);
}

/** Whether two views show the same. */
export function sameView(one: View, other: View): boolean {
  const { text = '' } = one.filter;
  return (
    one.sort === other.sort &&
    one.descending === other.descending &&
    text === (other.filter.text ?? '') &&
    FILTERS.every((key) => key === 'text' || one.filter[key] === other.filter[key])
  );
}
