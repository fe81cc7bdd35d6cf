import { expect, test } from 'vitest';
import { byAttention, isOverlooked, longAgo } from '../../../lib/customer/attention.ts';
import type { Person } from '../../../lib/customer/person.ts';

const ZONE = 'Asia/Shanghai';
const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
const someone = (name: string, rest: Partial<Person> = {}): Person => ({
  id: name,
  createdAt: 0,
  changedAt: 0,
  by: '',
  name,
  ...rest,
});
const { compare } = new Intl.Collator('en');

test('2.10 who was never or long not spoken with stands first, the longest wait on top', () => {
  const people = [
    someone('Lately', { lastContactAt: at('2026-11-01') }),
    someone('Zoe, never'),
    someone('In June', { lastContactAt: at('2026-06-20') }),
    someone('Anna, never'),
    someone('In May', { lastContactAt: at('2026-05-02') }),
  ];
  const listed = byAttention(people, longAgo('2026-11-21', 3, ZONE), compare);
  expect(listed.map(({ person, attention }) => [person.name, attention])).toEqual([
    ['Anna, never', 'never'],
    ['Zoe, never', 'never'],
    ['In May', 'long'],
    ['In June', 'long'],
    ['Lately', 'fine'],
  ]);
  expect(listed.filter(({ attention }) => isOverlooked(attention))).toHaveLength(4);
});

test('2.10 the months are counted to the day, a short month too', () => {
  const spoken = (day: string) => someone(day, { lastContactAt: at(day) });
  const overlooked = (day: string, today: string, months: number) =>
    byAttention([spoken(day)], longAgo(today, months, ZONE), compare).some(({ attention }) =>
      isOverlooked(attention),
    );
  expect(overlooked('2026-08-21', '2026-11-21', 3)).toBe(false);
  expect(overlooked('2026-08-20', '2026-11-21', 3)).toBe(true);
  expect(overlooked('2026-02-28', '2026-05-31', 3)).toBe(false);
  expect(overlooked('2026-02-27', '2026-05-31', 3)).toBe(true);
});

test('2.10 nobody is sent to one who died or left for good', () => {
  const gone = someone('Gone', { status: { kind: 'deceased', since: '2026-01-01' } });
  const listed = byAttention([gone, someone('Here')], longAgo('2026-11-21', 3, ZONE), compare);
  expect(listed.map(({ attention }) => attention)).toEqual(['never', 'gone']);
});
