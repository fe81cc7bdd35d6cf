import * as z from 'zod/mini';

/** Instants are epoch ms (UTC); calendar dates are `YYYY-MM-DD`. They are never mixed. */
export const instant = z.number().check(z.int(), z.nonnegative());
export const day = z.iso.date();
/** Wall-clock time, HH:MM. */
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What every record carries. */
export const record = z.object({
  id: z.string(),
  createdAt: instant,
  changedAt: instant,
  /** Who wrote it: the name set in the settings, empty for the only user of this browser. */
  by: z.string(),
});
