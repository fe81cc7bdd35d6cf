/**
 * The time zone in which it is about noon now, for the environment of a browser: a test that counts
 * in days then never meets midnight. It is chosen once, so that a browser that is started again
 * in the next hour finds its clock where it was.
 */
export const MIDDAY_ZONE = zoneOfNoon(new Date());

function zoneOfNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // POSIX counts the other way round: Etc/GMT-3 is three hours ahead.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
