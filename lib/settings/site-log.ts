import type { Day } from '../time/day.ts';

/** When a switched-on site was last read, and as which product. */
export interface Use {
  site: string;
  on: Day;
}

/** How often pages of one product were not understood on one day: no address, no customer. */
export interface Unread {
  /** Id of the site adapter; `unknown` where the page could not be read at all. */
  site: string;
  version: string;
  on: Day;
  n: number;
}

/** What this device notes of the sites that the user switched on. */
export interface SiteLog {
  /** By the pattern that the browser grants, e.g. `https://mail.example/*`. */
  used: Record<string, Use>;
  unread: Unread[];
}

/** So many lines are kept, the newest ones. */
const MOST = 200;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const isUse = (value: unknown): value is Use =>
  isRecord(value) && isText(value['site']) && isText(value['on']);
const isUnread = (value: unknown): value is Unread =>
  isRecord(value) &&
  [value['site'], value['version'], value['on']].every(isText) &&
  Number.isInteger(value['n']);

/** What was stored, as far as it is understood. */
export function parseSiteLog(stored: unknown): SiteLog {
  const { used, unread } = isRecord(stored) ? stored : {};
  const uses = isRecord(used) ? Object.entries(used) : [];
  return {
    used: Object.fromEntries(uses.filter((one): one is [string, Use] => isUse(one[1]))),
    unread: Array.isArray(unread) ? unread.filter(isUnread) : [],
  };
}

/** With one more page that was not understood, the newest day first. */
export function withUnread(lines: readonly Unread[], site: string, version: string, on: Day) {
  const isSame = (one: Unread) => one.site === site && one.version === version && one.on === on;
  const n = 1 + (lines.find(isSame)?.n ?? 0);
  return [{ site, version, on, n }, ...lines.filter((one) => !isSame(one))].slice(0, MOST);
}

/** The lines as a text for a report. */
export function unreadReport(lines: readonly Unread[]): string {
  return lines.map(({ site, version, on, n }) => `${on}  ${version}  ${site}  ${n}`).join('\n');
}
