// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { parsePage } from '../../lib/customer/page.ts';
import { readPage } from '../../lib/sites/reading/read-page.ts';
import { SECOND_UNSEEN, SHAPES, THIRD_UNSEEN, UNSEEN } from './corpus/index.ts';
import { judge, rate } from './corpus/judge.ts';
import { openShape } from './corpus/open-shape.ts';
import { openMarkup } from './saved-page.ts';

// What has frames needs a real browser: `npm run bench` reads all of them in one.
const KNOWN = [...SHAPES, ...UNSEEN];
const ALL = [...KNOWN, ...SECOND_UNSEEN, ...THIRD_UNSEEN];
const isSingle = ({ frames }: (typeof ALL)[number]) => !frames;
const SINGLE = ALL.filter(isSingle);

const read = (shape: (typeof ALL)[number]) =>
  readPage(openShape(openMarkup('', 'https://mail.example/'), shape), {});

test('there are at least 200 shapes, 60 of which the reader was not made by, each with a name of its own', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(200);
  expect(UNSEEN.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

test('P6 in 98 of a hundred shapes the right person is offered first', { timeout: 120_000 }, () => {
  const rateOf = (shapes: typeof ALL) =>
    rate(shapes.filter(isSingle).map((shape) => judge(shape, read(shape))));
  for (const shapes of [KNOWN, SECOND_UNSEEN, THIRD_UNSEEN]) {
    expect(rateOf(shapes)).toBeGreaterThanOrEqual(98);
  }
});

test('what a record says that its person works for is read in 9 of 10 shapes that name it', () => {
  const named = [...SECOND_UNSEEN, ...THIRD_UNSEEN].filter(({ organisation }) => organisation);
  const right = named.filter((shape) => read(shape).organisation === shape.organisation);
  expect(named.length).toBeGreaterThan(20);
  expect(right.length / named.length).toBeGreaterThan(0.9);
});

test('P3 nobody who is wrong or doubtful is shown without a question', { timeout: 120_000 }, () => {
  const verdicts = SINGLE.map((shape) => judge(shape, read(shape)));
  expect(verdicts.filter(({ wrongUnasked }) => wrongUnasked).map(({ name }) => name)).toEqual([]);
});

test('every shape is reported in the exact shape of a page', { timeout: 120_000 }, () => {
  for (const shape of SINGLE) expect(parsePage(read(shape)), shape.name).toEqual(read(shape));
});
