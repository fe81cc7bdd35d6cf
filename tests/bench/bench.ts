/** One way of doing the thing, timed. It answers with something that proves that it did it. */
type Run = () => Promise<unknown>;

/**
 * Two ways of doing the same thing in the same run. Machines differ, ratios hardly: only the ratio
 * has a budget.
 */
export interface Bench {
  name: string;
  /** Most that `ours` may take, as a multiple of `floor`. */
  budget: number;
  prepare(): Promise<void>;
  ours: Run;
  floor: Run;
  /** Units of work in one run, where one alone is too quick for the clock: the table divides by it. */
  per?: number;
  /** How often each is done in one round. */
  times: number;
}

export interface Result {
  name: string;
  budget: number;
  /** Median milliseconds of one unit. */
  ours: number;
  floor: number;
  /** Median of the rounds' own ratios. */
  ratio: number;
}

const ROUNDS = 5;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function time(run: Run): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/**
 * One round: both sides turn about, and the one who goes first changes, so that a busy moment of the
 * machine or a warm cache favours neither.
 */
async function oneRound({ ours, floor, times }: Bench): Promise<{ ours: number; floor: number }> {
  const took = { ours: [] as number[], floor: [] as number[] };
  for (let turn = 0; turn < times; turn++) {
    if (turn % 2) took.ours.push(await time(ours));
    took.floor.push(await time(floor));
    if (turn % 2 === 0) took.ours.push(await time(ours));
  }
  return { ours: median(took.ours), floor: median(took.floor) };
}

export async function measure(bench: Bench): Promise<Result> {
  await bench.prepare();
  await oneRound(bench); // Warms up, and does not count.
  const rounds: { ours: number; floor: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(bench));
  return {
    name: bench.name,
    budget: bench.budget,
    ours: median(rounds.map(({ ours }) => ours)) / (bench.per ?? 1),
    floor: median(rounds.map(({ floor }) => floor)) / (bench.per ?? 1),
    ratio: median(rounds.map(({ ours, floor }) => ours / floor)),
  };
}
