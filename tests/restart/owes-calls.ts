import type { Firefox } from '../firefox/firefox.ts';
import { Panel } from '../firefox/panel.ts';
import { workEveryDay } from './asked.ts';

/** Sells things so that a call for each is due today from some minute on. Answers it, epoch ms. */
export async function owesCalls(firefox: Firefox, sold: readonly string[]): Promise<number> {
  const panel = new Panel(firefox);
  await panel.open('#/settings');
  // A weekend moves no step.
  await panel.choose('A step on a weekend', 'stays where it is');
  await firefox.until(() => firefox.inPage(workEveryDay));
  await panel.noticeAt('23:59');
  await panel.search('Priya Raman');
  await panel.press('Add “Priya Raman”');
  for (const product of sold) {
    await panel.press('Sale');
    await panel.type('What was sold', product);
    await panel.type('Sold on', await firefox.inPage(dayAgo, 2));
    await panel.press('Record sale');
    await panel.misses('What was sold');
    await panel.sees(product);
  }
  const at = Math.ceil((Date.now() + 40_000) / 60_000) * 60_000;
  await panel.noticeAt(await firefox.inPage(localTime, at));
  return at;
}

const localTime = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

const dayAgo = (days: number): string => Temporal.Now.plainDateISO().subtract({ days }).toString();
