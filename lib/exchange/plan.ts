import type { Pair } from '../customer/duplicates.ts';
import { isNothing, type Additions } from './additions.ts';
import type { Incoming } from './incoming.ts';

/** Who a row is, or may be: somebody known, or an earlier row of the same file. */
export type Target = { name: string } & ({ personId: string } | { row: number });

/** What would become of one record of a file. */
export type PlanRow = { incoming: Incoming } & (
  | { verdict: 'new' }
  /** There already, and nothing is to be added. */
  | { verdict: 'same'; target: Target }
  /** There already; this would be added. */
  | { verdict: 'changes'; target: Target; additions: Additions }
  /** Looks like somebody, whom this would be added to if it is them. */
  | {
      verdict: 'double';
      target: Target;
      additions: Additions;
      like: Pick<Pair, 'sure' | 'reasons'>;
      /** It was left out when the file was imported before. */
      leftBefore?: true;
    }
);

export interface Plan {
  rows: PlanRow[];
  /** The newest change of the database that the plan knows of. */
  upTo: string;
}

/** What is done with a row: it is added as somebody new, goes into who is there, or is left out. */
export type Choice = 'add' | 'merge' | 'leave';

/** What is done with a row where the user does not say otherwise. Nobody is merged without a yes. */
export function presetOf(row: PlanRow): Choice {
  if (row.verdict === 'new') return 'add';
  if (row.verdict !== 'double') return 'merge';
  // Taken in before, with the name written otherwise: there is nothing to win.
  return row.leftBefore || isNothing(row.additions) ? 'leave' : 'add';
}
