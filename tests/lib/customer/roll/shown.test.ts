import { describe, expect, test } from 'vitest';
import { choicesIn } from '../../../../lib/customer/roll/choices.ts';
import { shownRows } from '../../../../lib/customer/roll/shown.ts';
import {
  conditionsOf,
  EVERYBODY,
  sameView,
  viewFrom,
  type Filter,
  type View,
} from '../../../../lib/customer/roll/view.ts';
import { row } from './rows.ts';

const day = (iso: string) => Date.parse(`${iso}T12:00:00Z`);
const rows = [
  row({
    name: 'Anna',
    tier: 'A',
    tags: ['VIP', 'fair'],
    owner: 'Lin',
    organisationId: 'o1',
    organisation: 'Acme',
    circleIds: ['golf'],
    lastContactAt: day('2026-11-01'),
    createdAt: day('2025-01-01'),
    nextDue: '2026-11-21',
  }),
  row({
    name: 'Ben',
    tier: 'B',
    tags: ['VIP'],
    owner: 'Chen',
    status: 'lost',
    nextDue: '2026-11-22',
  }),
  row({
    name: 'Cai',
    tier: 'A',
    organisationId: 'o1',
    organisation: 'Acme',
    lastContactAt: day('2026-05-01'),
    createdAt: day('2025-01-01'),
    nextDue: '2026-10-01',
  }),
  row({ name: 'Dai', createdAt: day('2026-11-14') }),
];

const here = { today: '2026-11-21', zone: 'UTC', author: 'Lin' };
const names = (view: Partial<View>, found?: string[]) =>
  shownRows(rows, { ...EVERYBODY, ...view }, { ...here, ...(found && { found: new Set(found) }) })
    .map(({ name }) => name)
    .join(' ');
const who = (filter: Filter, found?: string[]) => names({ filter }, found);

describe('a filter', () => {
  test('shows everybody while it asks for nothing', () => {
    expect(who({})).toBe('Anna Ben Cai Dai');
    expect(who({ text: '  ', tag: undefined })).toBe('Anna Ben Cai Dai');
  });

  test.each<[Filter, string]>([
    [{ tier: 'A' }, 'Anna Cai'],
    [{ tier: 'none' }, 'Dai'],
    [{ tag: 'VIP' }, 'Anna Ben'],
    [{ owner: 'Chen' }, 'Ben'],
    [{ organisationId: 'o1' }, 'Anna Cai'],
    [{ circleId: 'golf' }, 'Anna'],
    [{ status: 'lost' }, 'Ben'],
    [{ status: 'active' }, 'Anna Cai Dai'],
    [{ due: true }, 'Anna Cai'],
    [{ tier: 'A', tag: 'VIP' }, 'Anna'],
    [{ tier: 'B', tag: 'fair' }, ''],
  ])('%j', (filter, expected) => {
    expect(who(filter)).toBe(expected);
  });

  test('whose owner nobody wrote down, and who carries the user’s name, are the user’s', () => {
    expect(who({ owner: '' })).toBe('Anna Cai Dai');
    expect(who({ owner: 'Lin' })).toBe('Anna Cai Dai');
  });

  test('not reached for months counts from the last contact, else from the day they were added', () => {
    expect(who({ quietMonths: 6 })).toBe('Ben Cai');
    expect(who({ quietMonths: 12 })).toBe('Ben');
    expect(who({ quietMonths: 1, tier: 'none' })).toBe('');
  });

  test('the search narrows with everything else, and not before it has answered', () => {
    expect(who({ text: 'a', tier: 'A' }, ['Cai', 'Dai'])).toBe('Cai');
    expect(who({ text: 'a' })).toBe('Anna Ben Cai Dai');
  });
});

describe('sorting', () => {
  test.each<[View['sort'], boolean, string]>([
    ['name', false, 'Anna Ben Cai Dai'],
    ['name', true, 'Dai Cai Ben Anna'],
    ['tier', false, 'Anna Cai Ben Dai'],
    ['tier', true, 'Ben Anna Cai Dai'],
    ['lastContactAt', false, 'Cai Anna Ben Dai'],
    ['lastContactAt', true, 'Anna Cai Ben Dai'],
    ['nextDue', false, 'Cai Anna Ben Dai'],
    ['nextDue', true, 'Ben Anna Cai Dai'],
  ])('by %s, descending %s: who has none of it stands last', (sort, descending, expected) => {
    expect(names({ sort, descending })).toBe(expected);
  });
});

test('what can be chosen: the most used first', () => {
  expect(choicesIn(rows)).toEqual({
    tags: ['VIP', 'fair'],
    owners: ['Chen', 'Lin'],
    organisations: [{ id: 'o1', name: 'Acme' }],
  });
});

describe('a saved view', () => {
  test('comes back as it was; what is no longer understood shows everybody', () => {
    const view: View = { filter: { tier: 'A', quietMonths: 3 }, sort: 'nextDue', descending: true };
    expect(viewFrom(JSON.parse(JSON.stringify(view)))).toEqual(view);
    for (const broken of [
      undefined,
      7,
      {},
      { ...view, sort: 'age' },
      { ...view, filter: { tier: 'Z' } },
    ]) {
      expect(viewFrom(broken)).toEqual(EVERYBODY);
    }
  });

  test('is told from another by what it shows', () => {
    const mine: View = { ...EVERYBODY, filter: { owner: '' } };
    expect(sameView(mine, EVERYBODY)).toBe(false);
    expect(sameView({ ...EVERYBODY, filter: { tag: undefined, text: '' } }, EVERYBODY)).toBe(true);
    expect(sameView(mine, { ...mine, descending: true })).toBe(false);
    expect(conditionsOf({ owner: '', text: 'wang', tag: undefined })).toEqual(['owner']);
  });
});
