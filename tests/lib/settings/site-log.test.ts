import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseSiteLog,
  unreadReport,
  withUnread,
  type Unread,
} from '../../../lib/settings/site-log.ts';

const EMPTY = { used: {}, unread: [] };

test('what is stored and not understood is left out, and the rest stays', () => {
  for (const bad of [undefined, null, 3, 'x', [], { used: 3, unread: {} }]) {
    expect(parseSiteLog(bad)).toEqual(EMPTY);
  }
  const use = { site: 'odoo', on: '2026-11-22' };
  expect(
    parseSiteLog({
      used: { 'https://crm.example/*': use, 'https://x.example/*': { site: 1 } },
      unread: [{ site: 'odoo' }, { ...use, version: '0.1.0', n: 2 }],
    }),
  ).toEqual({
    used: { 'https://crm.example/*': use },
    unread: [{ ...use, version: '0.1.0', n: 2 }],
  });
});

test('P19 pages that were not understood are counted by product, version and day, and by nothing else', () => {
  const opened = fc.record({
    site: fc.constantFrom('gmail', 'unknown', 'odoo'),
    version: fc.constantFrom('0.1.0', '0.2.0'),
    on: fc.constantFrom('2026-11-21', '2026-11-22'),
  });
  fc.assert(
    fc.property(fc.array(opened), (pages) => {
      const lines = pages.reduce<Unread[]>(
        (all, { site, version, on }) => withUnread(all, site, version, on),
        [],
      );
      expect(lines.reduce((sum, { n }) => sum + n, 0)).toBe(pages.length);
      for (const { n, ...what } of lines) {
        expect(pages.filter((page) => JSON.stringify(page) === JSON.stringify(what))).toHaveLength(
          n,
        );
      }
    }),
  );
});

test('a report is lines of day, version, site and count', () => {
  const lines = withUnread(
    withUnread([], 'odoo', '0.1.0', '2026-11-22'),
    'odoo',
    '0.1.0',
    '2026-11-22',
  );
  expect(unreadReport(lines)).toBe('2026-11-22  0.1.0  odoo  2');
});
