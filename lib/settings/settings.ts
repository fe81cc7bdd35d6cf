import type { Hours } from '../time/hours.ts';
import type { Landmarks } from '../sites/site.ts';
import type { StockFact } from './stock.ts';
import type { OwnRule } from '../phrasing/own-rule.ts';
import { LOCALES, localeFor, type Locale } from '../i18n/words.ts';

/** One setting: what it is when nobody chose, and which stored values are still understood. */
interface Setting<T> {
  default: T;
  accepts(value: unknown): value is T;
}

const oneOf = <const T extends readonly unknown[]>(values: T, chosen: T[number]) =>
  ({
    default: chosen,
    accepts: (value: unknown): value is T[number] => values.includes(value),
  }) satisfies Setting<T[number]>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of such entries. */
const listOf = <T>(isOne: (value: unknown) => value is T, chosen: T[] = []): Setting<T[]> => ({
  default: chosen,
  accepts: (value): value is T[] => Array.isArray(value) && value.every(isOne),
});

/** Such entries by name. */
const byName = <T>(isOne: (value: unknown) => value is T): Setting<Record<string, T>> => ({
  default: {},
  accepts: (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(isOne),
});

/** A whole number within limits. */
const whole = (least: number, most: number, chosen: number): Setting<number> => ({
  default: chosen,
  accepts: (value): value is number => isWhole(value) && value >= least && value <= most,
});

const words = (chosen?: string[]) => listOf(isText, chosen);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** A sensitive question that the user switched on: why, and when (epoch ms). */
interface SwitchedOn {
  reason: string;
  at: number;
}

const isSwitchedOn = (value: unknown): value is SwitchedOn =>
  isRecord(value) &&
  isText(value['reason']) &&
  value['reason'].trim() !== '' &&
  typeof value['at'] === 'number';

/** A view of the customers' table that was saved; the table reads what it shows. */
export interface SavedView {
  name: string;
  view: unknown;
}

const isSavedView = (value: unknown): value is SavedView =>
  isRecord(value) && isText(value['name']) && value['name'].trim() !== '' && 'view' in value;

/** What was changed in a plan: whether it is on, and the days of its steps. */
interface PlanSetting {
  off?: boolean;
  days?: Record<string, number>;
}

const isPlanSetting = (value: unknown): value is PlanSetting =>
  isRecord(value) &&
  (value['off'] === undefined || typeof value['off'] === 'boolean') &&
  (value['days'] === undefined ||
    (isRecord(value['days']) &&
      Object.values(value['days']).every(
        (days) => Number.isInteger(days) && Math.abs(Number(days)) <= 3660,
      )));

const isLandmarks = (value: unknown): value is Landmarks =>
  isRecord(value) &&
  Array.isArray(value['views']) &&
  value['views'].every(
    (view) => isRecord(view) && isText(view['region']) && isRecord(view['people']),
  );

const isStockFact = (value: unknown): value is StockFact =>
  isRecord(value) &&
  [value['product'], value['says']].every((text) => typeof text === 'string' && text !== '') &&
  typeof value['on'] === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value['on']);
const isOwnRule = (value: unknown): value is OwnRule =>
  isRecord(value) &&
  ['id', 'expression', 'category'].every((name) => typeof value[name] === 'string') &&
  words().accepts(value['better']);

/** Every setting is one row; the type, the defaults and the reading of old values derive from it. */
const rows = {
  /** Interface language; `auto` follows the browser. */
  language: oneOf(['auto', ...LOCALES] as const, 'auto'),
  /** The salesperson's name, written as the author of every record. */
  author: { default: '', accepts: isText } as Setting<string>,
  /** The user's own addresses, lower case: never offered as a customer. */
  ownAddresses: words(),
  /** Where a step falls on a Saturday or Sunday: left, moved on to Monday, or back to Friday. */
  weekends: oneOf(['none', 'forward', 'back'] as const, 'forward'),
  /** 2 means "two days later"; with `first` the sale day itself is day 1 (requirement 4.7d). */
  saleDay: oneOf(['zero', 'first'] as const, 'zero'),
  /** What was changed in the plans, by the id of the cadence. */
  cadences: byName(isPlanSetting),
  /** The country whose holidays count, two letters; `auto`: where the browser is. */
  country: {
    default: 'auto',
    accepts: (value): value is string =>
      typeof value === 'string' && /^(auto|[A-Z]{2})$/.test(value),
  } as Setting<string>,
  /** On which feasts customers are greeted, and those of which tiers. */
  feasts: words(['springFestival', 'midAutumn', 'christmas']),
  feastTiers: words(['A']),
  /** Local time of day from which a due reminder is announced, HH:MM. */
  noticeAt: {
    default: '09:00',
    accepts: isTime,
  } as Setting<string>,
  /** When the user does not call anybody; never, where it ends as it begins. */
  quiet: {
    default: { from: '20:00', to: '08:00' },
    accepts: (value): value is Hours =>
      isRecord(value) && isTime(value['from']) && isTime(value['to']),
  } as Setting<Hours>,
  /** Days on which the user does not work, 0 for Sunday to 6. */
  restDays: listOf((day): day is number => isWhole(day) && day >= 0 && day <= 6, [0, 6]),
  /** Desktop notices; the badge and Today stay right without them. */
  notices: oneOf([true, false] as const, true),
  /** Whether the user was asked once if a test notice reached them. */
  noticeTrial: oneOf(['open', 'over'] as const, 'open'),
  /** Wording check in drafts. */
  guard: oneOf([true, false] as const, true),
  /** Names of competitors, as the user writes them. */
  competitors: words(),
  /** What was looked up of stock and prices, the newest first. */
  stock: listOf(isStockFact),
  /** Expressions that are never marked again, whole or for one customer (`phrasing/ignoring.ts`). */
  ignored: words(),
  ignoredFor: byName((one): one is string[] => words().accepts(one)),
  ignoredWords: byName(isText),
  /** How often each rule of the guard was ignored. */
  ignoreCounts: byName(isWhole),
  /** Trades whose law the wording check knows too (`phrasing/industry.ts`). */
  industries: words(),
  /** Another wording from the browser's own model, where it has one. */
  otherWording: oneOf([false, true] as const, false),
  /** Rules of the guard that hint and do not mark. */
  quietRules: words(),
  /** Expressions that the user does not want to write (`phrasing/own-rule.ts`). */
  ownRules: listOf(isOwnRule),
  /** Whoever was not spoken with for so many months is marked among the people of an organisation. */
  attendMonths: whole(1, 60, 3),
  /** So many customers a day are asked of the user; the rest is counted and can wait. */
  dailyCap: whole(1, 500, 20),
  /** Sensitive questions of the dossier in use, by field: all are off until each has its reason. */
  sensitiveFields: byName(isSwitchedOn),
  /** What was taught of single sites, by their origin as `location.origin` writes it. */
  taught: byName(isLandmarks),
  /** Views of the customers' table, in the order in which they were saved. */
  views: listOf(isSavedView),
} satisfies Record<string, { default: unknown; accepts(value: unknown): boolean }>;

type Rows = typeof rows;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
export type Settings = { [K in keyof Rows]: ValueOf<Rows[K]> };

/** Reads stored settings; what is missing or no longer understood falls back to its default. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const entries = Object.entries(rows).map(([key, row]) => {
    const value: unknown = Object.hasOwn(given, key) ? given[key as keyof typeof given] : undefined;
    return [key, row.accepts(value) ? value : row.default];
  });
  // The rows are the type: each value was accepted by its own row just above.
  return Object.fromEntries(entries) as Settings;
}

/** The interface language in force. @param browserLanguage e.g. `navigator.language` */
export function localeOf(settings: Pick<Settings, 'language'>, browserLanguage: string): Locale {
  return settings.language === 'auto' ? localeFor(browserLanguage) : settings.language;
}
