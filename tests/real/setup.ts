import { startBed } from './bed.ts';

/** Starts the bed once for all tests; what is returned stops it. */
export default async function setup(): Promise<() => Promise<void>> {
  const bed = await startBed();
  // The environment is what Playwright hands on to its workers.
  process.env['EVERGREEN_BED'] = JSON.stringify(bed);
  return () => bed.stop();
}
