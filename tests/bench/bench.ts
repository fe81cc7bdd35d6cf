/** One way of doing the thing, timed. It answers with something that proves that it did it. */
type Run = () => Promise<unknown>;

/**
 * Two ways of doing the same thing in the same run. Machines differ, ratios hardly: only the ratio
 * has a budget.
 */
export interface Bench {
  name: string;
  /** Most that `ours` may take, as a multiple of `floor`; without it the row is only shown. */
  budget?: number;
  /** The same for the slowest runs, the 95th of a hundred: a second row. */
  budget95?: number;
  prepare(): Promise<void>;
  /** Done before each run, and not measured. */
  reset?: () => Promise<void>;
  ours: Run;
  floor: Run;
  /** Units of work in one run, where one alone is too quick for the clock: the table divides by it. */
  per?: number;
  /** How often each is done in one round. */
  times: number;
  /** For what takes very long: fewer rounds, and none to warm up. */
  rounds?: number;
}

/** A number that is no time, or a time that is only shown. */
export interface Figure {
  name: string;
  /** Most that it may be; without it the row is only shown. */
  budget?: number;
  figure(): Promise<number>;
}

export type Measured = Bench | Figure;

export interface Result {
  name: string;
  /** Milliseconds of one unit. */
  ours?: number;
  floor?: number;
  /** The ratio or the number that is judged. */
  judged: number;
  budget: number | undefined;
}

const ROUNDS = 5;

function quantile(values: number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * at)] ?? Number.NaN;
}

const median = (values: number[]) => quantile(values, 0.5);

async function time(run: Run, reset?: Run): Promise<number> {
  await reset?.();
  const started = performance.now();
  await run();
  return performance.now() - started;
}

interface Round {
  ours: number[];
  floor: number[];
}

/**
 * One round: both sides turn about, and the one who goes first changes, so that a busy moment of the
 * machine or a warm cache favours neither.
 */
async function oneRound({ ours, floor, times, reset }: Bench): Promise<Round> {
  const took: Round = { ours: [], floor: [] };
  for (let turn = 0; turn < times; turn++) {
    if (turn % 2) took.ours.push(await time(ours, reset));
    took.floor.push(await time(floor, reset));
    if (turn % 2 === 0) took.ours.push(await time(ours, reset));
  }
  return took;
}

function resultOf(bench: Bench, rounds: Round[], at: number): Omit<Result, 'name' | 'budget'> {
  const each = rounds.map(({ ours, floor }) => ({
    ours: quantile(ours, at),
    floor: quantile(floor, at),
  }));
  return {
    ours: median(each.map(({ ours }) => ours)) / (bench.per ?? 1),
    floor: median(each.map(({ floor }) => floor)) / (bench.per ?? 1),
    judged: median(each.map(({ ours, floor }) => ours / floor)),
  };
}

/** Lets the page tidy up: a run may go on without ever giving way. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

async function measureOne(measured: Measured): Promise<Result[]> {
  const { name, budget } = measured;
  if ('figure' in measured) return [{ name, budget, judged: await measured.figure() }];
  await measured.prepare();
  if (!measured.rounds) await oneRound(measured); // Warms up, and does not count.
  const rounds: Round[] = [];
  for (let round = 0; round < (measured.rounds ?? ROUNDS); round++) {
    await breath();
    rounds.push(await oneRound(measured));
  }
  const middle = { name, budget, ...resultOf(measured, rounds, 0.5) };
  if (measured.budget95 === undefined) return [middle];
  const slowest = resultOf(measured, rounds, 0.95);
  return [middle, { name: `${name}, p95`, budget: measured.budget95, ...slowest }];
}

/** Measures what one file holds, in its order. */
export async function measure(given: Measured | Measured[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const measured of [given].flat()) results.push(...(await measureOne(measured)));
  return results;
}
