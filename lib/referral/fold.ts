import type { Branch } from './branches.ts';

/** Shown without being asked for: people in all, of one generation behind one person, generations. */
const MOST = 24;
const MOST_KIDS = 6;
const MOST_DEPTH = 2;

/** A person who is shown, and how many behind them are folded away. */
export interface Shown {
  branch: Branch;
  kids: Branch[];
  folded: number;
}

/**
 * Chooses who of a tree is shown, so that it can be read however large it is: the nearest, up to a
 * limit. Unfolding somebody shows the next generation behind them and moves nobody else.
 * @param branches a tree, nearest first
 * @param unfolded ids of those behind whom everybody of the next generation is shown
 */
export function fold(
  branches: ReadonlyMap<string, Branch>,
  unfolded: ReadonlySet<string>,
): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  const byItself = new Set<string>();
  let room = MOST;
  for (const branch of branches.values()) {
    const isRoot = branch.depth === 0;
    if (isRoot) byItself.add(branch.id);
    else if (!shown.has(branch.id)) continue;
    const fits =
      byItself.has(branch.id) && branch.depth < MOST_DEPTH
        ? Math.min(MOST_KIDS, room, branch.kids.length)
        : 0;
    // One that is left over takes as much room as saying so.
    const first = branch.kids.length === fits + 1 && fits > 0 ? fits + 1 : fits;
    for (const kid of branch.kids.slice(0, first)) byItself.add(kid.id);
    room -= Math.min(room, first);
    const kids = unfolded.has(branch.id) ? branch.kids : branch.kids.slice(0, first);
    const folded = branch.kids.slice(kids.length);
    shown.set(branch.id, { branch, kids, folded: folded.reduce((n, kid) => n + 1 + kid.size, 0) });
    for (const kid of kids) shown.set(kid.id, { branch: kid, kids: [], folded: kid.size });
  }
  return shown;
}
