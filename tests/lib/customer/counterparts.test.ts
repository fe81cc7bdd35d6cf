import { expect, test } from 'vitest';
import { counterparts } from '../../../lib/customer/counterparts.ts';
import { parsePage } from '../../../lib/customer/page.ts';
import type { Page, SeenPerson } from '../../../lib/sites/site.ts';

const mail = (people: SeenPerson[], own: string[] = []): Page => ({
  site: 'roundcube',
  kind: 'message',
  sure: true,
  people,
  own,
  url: 'https://mail.example/?_uid=1',
});

test('P6 a mail that I received offers its sender first, then everybody else, but not me', () => {
  const page = mail([
    { as: 'to', address: 'Me <me@us.com>' },
    { as: 'to', address: 'ann@acme.com' },
    { as: 'cc', address: 'bob@acme.com', name: 'Bob' },
    { as: 'from', address: '"Doe, John" <john@acme.com>' },
    { as: 'replyTo', address: 'office@acme.com' },
  ]);
  expect(counterparts(page, ['ME@us.com'])).toEqual([
    { as: 'from', name: 'Doe, John', address: 'john@acme.com' },
    { as: 'replyTo', address: 'office@acme.com' },
    { as: 'to', address: 'ann@acme.com' },
    { as: 'cc', name: 'Bob', address: 'bob@acme.com' },
  ]);
});

test('P6 a mail that I sent, or am writing, offers those it goes to', () => {
  const people: SeenPerson[] = [
    { as: 'from', address: 'me@us.com' },
    { as: 'cc', address: 'bob@acme.com' },
    { as: 'to', address: 'ann@acme.com' },
  ];
  const [first] = counterparts(mail(people, ['Me Myself <me@us.com>']), []);
  expect(first).toEqual({ as: 'to', address: 'ann@acme.com' });
});

test('P5 somebody who is named twice is offered once, with the better name', () => {
  const page = mail([
    { as: 'from', address: 'Z.San@ACME.com' },
    { as: 'cc', address: 'z.san@acme.com', name: '张三' },
  ]);
  expect(counterparts(page, [])).toEqual([{ as: 'from', name: '张三', address: 'z.san@acme.com' }]);
});

test('P3 lists and robots come last and say so', () => {
  const page = mail([
    { as: 'from', address: 'list@y.org', name: 'me@us.com via List' },
    { as: 'cc', address: 'ann@acme.com' },
  ]);
  expect(counterparts(page, ['me@us.com'])).toEqual([
    { as: 'cc', address: 'ann@acme.com' },
    { as: 'from', name: 'me@us.com via List', address: 'list@y.org', list: true },
  ]);
});

test('a page full of nonsense offers nobody', () => {
  expect(counterparts(mail([{ as: 'from', address: '<img src=x onerror=alert(1)>' }]), [])).toEqual(
    [],
  );
});

test('a report is read only in the exact shape of a page', () => {
  const page = mail([{ as: 'from', address: 'a@b.example' }]);
  expect(parsePage(page)).toEqual(page);
  for (const lie of [
    undefined,
    'page',
    { ...page, url: 'javascript:alert(1)' },
    { ...page, subject: { toString: 'x' } },
    { ...page, subject: 'x'.repeat(10_000) },
    { ...page, people: Array.from({ length: 51 }, () => page.people[0]) },
    { ...page, people: [{ as: 'from', address: 7 }] },
    { ...page, people: [{ as: 'from' }] },
    { ...page, extra: 'text of the mail' },
  ]) {
    expect(parsePage(lie)).toBeUndefined();
  }
});
