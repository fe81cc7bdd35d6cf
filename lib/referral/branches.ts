import type { Introduction } from './introductions.ts';

/** Down to whom one introduced, or up to whom one was introduced by. */
export type Side = 'down' | 'up';

/** One person in the tree around another, each of whom stands in it once. */
export interface Branch {
  id: string;
  /** Generations away. */
  depth: number;
  /** The next generation, the one with most behind them first. */
  kids: Branch[];
  /** People behind this one, however far. */
  size: number;
}

/**
 * The tree from one person to one side. Whoever can be reached in several ways stands where the way
 * is shortest, so that it ends where introductions go in circles.
 * @param without people who stand elsewhere already; whoever is behind them takes their place
 * @returns everybody in it by id, nearest first; the root is the first
 */
export function branchesFrom(
  root: string,
  side: Side,
  introductions: readonly Introduction[],
  without: ReadonlySet<string> = new Set(),
): Map<string, Branch> {
  const next = neighbours(side, introductions);
  const branches = new Map([[root, { id: root, depth: 0, kids: [], size: 0 } as Branch]]);
  // A map that grows while it is walked is walked to its new end.
  for (const branch of branches.values()) {
    for (const id of pastThose(without, next, branch.id)) {
      if (branches.has(id)) continue;
      const kid: Branch = { id, depth: branch.depth + 1, kids: [], size: 0 };
      branches.set(id, kid);
      branch.kids.push(kid);
    }
  }
  for (const branch of [...branches.values()].reverse()) {
    branch.size = branch.kids.reduce((size, kid) => size + 1 + kid.size, 0);
    branch.kids.sort((a, b) => b.size - a.size);
  }
  return branches;
}

/** The next generation; instead of those who stand elsewhere, the one behind them. */
function pastThose(
  without: ReadonlySet<string>,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  id: string,
): string[] {
  const found = new Set(next.get(id));
  // A set that grows while it is walked is walked to its new end.
  for (const one of found) {
    if (without.has(one)) for (const behind of next.get(one) ?? []) found.add(behind);
  }
  return [...found].filter((one) => !without.has(one));
}

function neighbours(side: Side, introductions: readonly Introduction[]): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  for (const { by, who } of introductions) {
    const [near, far] = side === 'down' ? [by, who] : [who, by];
    const known = next.get(near);
    if (known) known.add(far);
    else next.set(near, new Set([far]));
  }
  return next;
}

/** How many came through a person, however far: with A→B→C it is 2 for A (3.13). */
export function circleSize(root: string, introductions: readonly Introduction[]): number {
  return branchesFrom(root, 'down', introductions).size - 1;
}
