import { branchesFrom, type Branch, type Side } from './branches.ts';
import { fold, type Shown } from './fold.ts';
import type { Introduction } from './introductions.ts';

/** Where one person stands: introducers to the left, the introduced to the right. */
export interface Place {
  id: string;
  side: Side | 'self';
  /** Whole columns from 0. */
  column: number;
  /** From 0, half ones too: between the first and the last of the next generation. */
  row: number;
}

/** What opens and closes the rest behind a person. */
export interface Knot {
  id: string;
  side: Side;
  /** How many are folded away; 0 where it is unfolded and can be closed again. */
  folded: number;
}

/** The picture, in columns and rows: the screen makes pixels of them. */
export interface Picture {
  /** The first introducers first, then the person, then those who came through them. */
  places: Place[];
  knots: Knot[];
  /** `around` closes a circle, or is a second way: it joins whom the tree does not. */
  ties: (Introduction & { around: boolean })[];
  columns: number;
  rows: number;
}

/**
 * Lays out who introduced whom around one person. Everybody stands in it once, and each
 * introduction between two who are shown is a tie, also where they go in circles.
 * @param unfolded `side:id` of those behind whom more is shown
 */
export function layOut(
  root: string,
  introductions: readonly Introduction[],
  unfolded: ReadonlySet<string> = new Set(),
): Picture {
  const { up, down } = bothSides(root, introductions);
  const sides = { down: sideOf('down', down, unfolded), up: sideOf('up', up, unfolded) };
  const right = placed('down', root, sides.down);
  const left = placed('up', root, sides.up);
  const { places, columns, rows } = joined(root, left, right);
  return {
    places,
    knots: [...knotsOf('up', sides.up, unfolded), ...knotsOf('down', sides.down, unfolded)],
    ties: tiesOf(introductions, places, sides),
    columns,
    rows,
  };
}

/** Where introductions go in a circle, each stands on the side on which they are nearer. */
function bothSides(root: string, introductions: readonly Introduction[]) {
  const up = branchesFrom(root, 'up', introductions);
  const down = branchesFrom(root, 'down', introductions);
  const twice = [...up.values()].filter(({ id }) => id !== root && down.has(id));
  if (twice.length === 0) return { up, down };
  const isUp = ({ id, depth }: Branch) => depth <= (down.get(id)?.depth ?? depth);
  const idsOf = (branches: Branch[]) => new Set(branches.map(({ id }) => id));
  const [left, right] = [twice.filter(isUp), twice.filter((branch) => !isUp(branch))];
  return {
    up: branchesFrom(root, 'up', introductions, idsOf(right)),
    down: branchesFrom(root, 'down', introductions, idsOf(left)),
  };
}

type ShownSide = Map<string, Shown>;

/** The key of a person behind whom everything is shown. */
export const knotKey = ({ side, id }: Pick<Knot, 'side' | 'id'>): string => `${side}:${id}`;

function sideOf(side: Side, branches: Map<string, Branch>, unfolded: ReadonlySet<string>) {
  const ids = [...branches.keys()].filter((id) => unfolded.has(knotKey({ side, id })));
  return fold(branches, new Set(ids));
}

/** One side by itself: the root in column 0, each leaf in a row of its own. */
function placed(side: Side, root: string, shown: ShownSide): Place[] {
  const places: Place[] = [];
  let rows = 0;
  const place = (id: string, column: number): number => {
    const at = places.push({ id, side, column, row: 0 }) - 1;
    const below = (shown.get(id)?.kids ?? []).map((kid) => place(kid.id, column + 1));
    const row = below.length > 0 ? ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2 : rows++;
    places[at] = { id, side, column, row };
    return row;
  };
  place(root, 0);
  return places;
}

/** Both sides as one, with the root of each on the same spot. */
function joined(root: string, left: Place[], right: Place[]) {
  const rowOf = (places: Place[]) => places.find(({ id }) => id === root)?.row ?? 0;
  const middle = Math.max(rowOf(left), rowOf(right));
  const shift = Math.max(...left.map(({ column }) => column));
  const moved = (places: Place[], sign: 1 | -1) =>
    places
      .filter(({ id }) => id !== root)
      .map((place) => ({
        ...place,
        column: shift + sign * place.column,
        row: place.row + middle - rowOf(places),
      }));
  const self: Place = { id: root, side: 'self', column: shift, row: middle };
  const places = [...moved(left, -1).reverse(), self, ...moved(right, 1)];
  return {
    places,
    columns: Math.max(...places.map(({ column }) => column)) + 1,
    rows: Math.max(...places.map(({ row }) => row)) + 1,
  };
}

function knotsOf(side: Side, shown: ShownSide, unfolded: ReadonlySet<string>): Knot[] {
  return [...shown.values()]
    .map(({ branch: { id }, folded }) => ({ id, side, folded }))
    .filter((knot) => knot.folded > 0 || unfolded.has(knotKey(knot)));
}

function tiesOf(
  introductions: readonly Introduction[],
  places: Place[],
  { down, up }: Record<Side, ShownSide>,
): Picture['ties'] {
  const there = new Set(places.map(({ id }) => id));
  const unique = new Map(introductions.map((one) => [`${one.by} ${one.who}`, one]));
  const isKid = (shown: ShownSide, parent: string, id: string) =>
    !!shown.get(parent)?.kids.some((kid) => kid.id === id);
  return [...unique.values()]
    .filter(({ by, who }) => by !== who && there.has(by) && there.has(who))
    .map(({ by, who }) => ({
      by,
      who,
      around: !isKid(down, by, who) && !isKid(up, who, by),
    }));
}
