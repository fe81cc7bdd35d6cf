import type { DatePolicy } from '../../../../lib/followup/cadence.ts';
import type { RestCalendar } from '../../../../lib/time/rest-days.ts';
import type { Chance } from './chance.ts';

/** What the user set. */
export interface Rules {
  policy: DatePolicy;
  author: string;
  noticeAt: string;
}

const name = { en: 'Holiday', cn: '假日', tw: '假日' };
/** @param days parted by spaces */
const free = (days: string) => new Map(days.split(' ').map((day) => [day, name]));

/** Holidays of an invented country: single days, a week, and a Saturday of work in exchange. */
const calendar: RestCalendar = {
  country: 'TW',
  weekend: [6, 7],
  years: { first: 2026, published: 2027, last: 2028 },
  rest: free(
    '2026-05-01 2026-06-19 2026-09-25 2026-10-09 2027-01-01 2027-02-04 2027-02-05 ' +
      '2027-02-08 2027-02-09 2027-02-10 2027-04-05 2028-01-26',
  ),
  work: new Set(['2027-02-20', '2026-10-17']),
};

export const FIRST_RULES: Rules = {
  policy: {
    saleDay: 'zero',
    weekends: 'forward',
    greet: { country: 'TW', feasts: ['springFestival', 'midAutumn'], tiers: ['A'] },
  },
  author: 'Lin',
  noticeAt: '09:00',
};

/** Plans that are switched off and moved, and to what. */
const MOVED = {
  birthday: { ahead: -14 },
  'contract-end': { 'before-60': -50 },
  courtesy: { 'tier-a': 20 },
  'after-sale': { 'day-8': 10 },
  'win-back': { first: 60 },
} as const;

/** One setting is changed. */
export function changed(rules: Rules, chance: Chance): Rules {
  const { policy } = rules;
  const plan = chance.oneOf(Object.keys(MOVED) as [keyof typeof MOVED]);
  const { [plan]: now, ...others } = policy.cadences ?? {};
  switch (chance.below(6)) {
    case 0:
      return { ...rules, noticeAt: chance.oneOf(['07:30', '09:00', '13:15']) };
    case 1:
      return {
        ...rules,
        policy: { ...policy, weekends: chance.oneOf(['none', 'forward', 'back']) },
      };
    case 2:
      return { ...rules, policy: { ...policy, saleDay: chance.oneOf(['zero', 'first']) } };
    case 3: {
      const { calendar: had, ...without } = policy;
      return { ...rules, policy: had ? without : { ...policy, calendar } };
    }
    case 4:
      return withPlan(rules, { ...others, ...(now?.off ? {} : { [plan]: { ...now, off: true } }) });
    default:
      return withPlan(rules, { ...others, ...(now ? {} : { [plan]: { days: MOVED[plan] } }) });
  }
}

const withPlan = (rules: Rules, cadences: NonNullable<DatePolicy['cadences']>): Rules => ({
  ...rules,
  policy: { ...rules.policy, cadences },
});
