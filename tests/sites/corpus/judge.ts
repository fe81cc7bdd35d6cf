import { counterparts } from '../../../lib/customer/counterparts.ts';
import type { Page } from '../../../lib/sites/site.ts';
import type { Shape } from './shape.ts';

/** What became of one shape. */
export interface Verdict {
  name: string;
  /** The right one is offered first, or nobody where nobody is. */
  right: boolean;
  /** Somebody would be shown without a question who is wrong, or cannot be certain. */
  wrongUnasked: boolean;
  /** The panel asks. */
  asked: boolean;
  /** What the record says they work for. */
  organisation?: string;
  /** Who was offered first. */
  got: string;
}

/** Compares what was read with what is right. */
export function judge({ name, first, named, doubtful }: Shape, read: Page): Verdict {
  const got = firstOf(read);
  const right =
    got.toLowerCase() === (first ?? '').toLowerCase() &&
    (named === undefined || counterparts(read, [])[0]?.name === named);
  return {
    name,
    right,
    wrongUnasked: read.sure && (!right || doubtful === true),
    asked: !read.sure,
    ...(read.organisation && { organisation: read.organisation }),
    got: `${read.kind} ${got}`,
  };
}

function firstOf(read: Page): string {
  const [one] = counterparts(read, []);
  if (one) return one.address;
  const own = new Set(read.own.map((address) => address.toLowerCase()));
  const bare = read.people.find(({ address = '' }) => !own.has(address.toLowerCase()));
  return bare?.phone ?? bare?.name ?? '';
}

/** So many in a hundred. */
export const rate = (verdicts: Verdict[]): number =>
  (100 * verdicts.filter(({ right }) => right).length) / verdicts.length;
