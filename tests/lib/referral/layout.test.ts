import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesFrom, circleSize } from '../../../lib/referral/branches.ts';
import type { Introduction } from '../../../lib/referral/introductions.ts';
import { layOut, type Picture } from '../../../lib/referral/layout.ts';

/** `A>B B>C`: A introduced B, who introduced C. */
const graph = (text: string): Introduction[] =>
  text.split(' ').map((pair) => {
    const [by = '', who = ''] = pair.split('>');
    return { by, who };
  });
const at = ({ places }: Picture, id: string) => places.find((place) => place.id === id);

describe('the circle of a person', () => {
  test('3.13 A introduced B, B introduced C: the circle of A is 2', () => {
    const three = graph('A>B B>C');
    expect(['A', 'B', 'C', 'nobody'].map((id) => circleSize(id, three))).toEqual([2, 1, 0, 0]);
  });

  test('3.13 whoever came in two ways is counted once, and nobody counts themselves', () => {
    expect(circleSize('A', graph('A>B A>C B>D C>D'))).toBe(3);
    expect(circleSize('A', graph('A>B B>C C>A'))).toBe(2);
    expect(circleSize('A', graph('A>A'))).toBe(0);
  });

  test('3.13 a chain of ten thousand is followed to its end', () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => ({ by: `${n}`, who: `${n + 1}` }));
    expect(circleSize('0', chain)).toBe(10_000);
    expect(layOut('5000', chain).places).toHaveLength(5);
  });
});

describe('the picture', () => {
  test('4.13 introducers stand to the left, the introduced to the right, in generations', () => {
    const picture = layOut('B', graph('A>B B>C B>D D>E Z>A'));
    expect(picture.places.map(({ id, column }) => `${id}${column}`)).toEqual([
      'Z0',
      'A1',
      'B2',
      'D3',
      'E4',
      'C3',
    ]);
    expect([at(picture, 'A')?.row, at(picture, 'B')?.row]).toEqual([0.5, 0.5]);
    expect(picture.ties.every(({ around }) => !around)).toBe(true);
    expect([picture.columns, picture.rows, picture.knots]).toEqual([5, 2, []]);
  });

  test('4.13 one alone is a picture of one', () => {
    expect(layOut('A', [])).toEqual({
      places: [{ id: 'A', side: 'self', column: 0, row: 0 }],
      knots: [],
      ties: [],
      columns: 1,
      rows: 1,
    });
  });

  test('4.13 two introducers, and a circle: each introduction between two shown is there', () => {
    const picture = layOut('A', graph('A>B B>A X>B X>A'));
    expect(picture.places.map(({ id }) => id)).toEqual(['X', 'B', 'A']);
    expect(picture.ties).toEqual([
      { by: 'A', who: 'B', around: true },
      { by: 'B', who: 'A', around: false },
      { by: 'X', who: 'B', around: true },
      { by: 'X', who: 'A', around: false },
    ]);
  });

  test('3.13 of 200 the nearest are shown, the rest are counted and can be unfolded', () => {
    // A introduced 20, each of whom introduced 9.
    const many = Array.from({ length: 20 }, (_, n) => [
      { by: 'A', who: `${n}` },
      ...Array.from({ length: 9 }, (_, m) => ({ by: `${n}`, who: `${n}-${m}` })),
    ]).flat();
    const picture = layOut('A', many);
    expect(picture.places.length).toBeLessThanOrEqual(45);
    const folded = picture.knots.reduce((sum, knot) => sum + knot.folded, 0);
    expect(picture.places.length - 1 + folded).toBe(200);
    const open = layOut('A', many, new Set(['down:A']));
    expect(open.knots.find(({ id }) => id === 'A')?.folded).toBe(0);
    expect(open.places.filter(({ column }) => column === 1)).toHaveLength(20);
    // Nobody who was there is gone.
    const ids = new Set(open.places.map(({ id }) => id));
    expect(picture.places.every(({ id }) => ids.has(id))).toBe(true);
  });
});

describe('law', () => {
  const who = fc.nat({ max: 14 }).map(String);
  const anyGraph = fc.array(fc.record({ by: who, who }), { maxLength: 40 });
  const knots = fc.uniqueArray(fc.tuple(fc.constantFrom('up', 'down'), who), { maxLength: 6 });

  test('3.13 any graph, circles and all: once each, nobody lost, nothing on top of another', () => {
    fc.assert(
      fc.property(anyGraph, who, knots, (introductions, root, open) => {
        const unfolded = new Set(open.map(([side, id]) => `${side}:${id}`));
        const { places, knots, ties, columns, rows } = layOut(root, introductions, unfolded);
        const ids = new Set(places.map(({ id }) => id));
        expect(ids.size).toBe(places.length);
        expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(
          places.length,
        );
        for (const { column, row } of places) {
          expect(Number.isInteger(column) && column >= 0 && column < columns).toBe(true);
          expect(row >= 0 && row <= rows - 1).toBe(true);
        }
        const up = [...branchesFrom(root, 'up', introductions).keys()];
        const down = new Set(branchesFrom(root, 'down', introductions).keys());
        const everybody = new Set([...up, ...down]);
        const folded = knots.reduce((sum, knot) => sum + knot.folded, 0);
        expect(places.length + folded).toBe(everybody.size);
        expect(places.every(({ id }) => everybody.has(id))).toBe(true);
        const column = new Map(places.map((place) => [place.id, place.column]));
        for (const { by, who, around } of ties) {
          expect(ids.has(by) && ids.has(who)).toBe(true);
          if (!around) expect((column.get(who) ?? 0) - (column.get(by) ?? 0)).toBe(1);
        }
        // Unless introductions go in a circle through the person, one tree reaches all who are shown.
        if (up.every((id) => id === root || !down.has(id))) {
          expect(ties.filter(({ around }) => !around)).toHaveLength(places.length - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('3.13 the circle is whoever can be reached', () => {
    fc.assert(
      fc.property(anyGraph, who, (introductions, root) => {
        const reached = new Set([root]);
        for (let before = 0; before !== reached.size;) {
          before = reached.size;
          for (const { by, who } of introductions) if (reached.has(by)) reached.add(who);
        }
        expect(circleSize(root, introductions)).toBe(reached.size - 1);
      }),
    );
  });
});
