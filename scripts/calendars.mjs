/**
 * Writes the holidays of each country into `public/calendars`, from the packages that collect them.
 * To be run after one of those is updated: `node scripts/calendars.mjs`, under Node 26.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFiles } from './calendars/make.mjs';
import { ROOT } from './run.mjs';

for (const { country, text } of calendarFiles()) {
  writeFileSync(join(ROOT, 'public', 'calendars', `${country}.json`), text);
}
