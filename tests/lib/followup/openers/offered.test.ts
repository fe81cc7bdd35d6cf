import { describe, expect, test } from 'vitest';
import type { Event } from '../../../../lib/customer/person.ts';
import { addDays } from '../../../../lib/time/day.ts';
import { fact, ids, said, sale, step, today, written } from './case.ts';

const ago = (days: number) => addDays(today, -days);
const delivered = (days: number, warrantyUntil?: string) =>
  sale({ deliveredOn: ago(days), ...(warrantyUntil && { warrantyUntil }) });
const inWarranty = delivered(28, '2027-10-30');

describe('by what was sold', () => {
  test('0.25 delivered 28 days ago and in warranty: the warning of false service people, with the right product', () => {
    const other = sale({ id: 's2', product: 'Seal kit', soldOn: '2026-11-29' });
    const text = said({ beside: { sales: [other, inWarranty] } }, 'false-service');
    expect(text).toMatch(/^Dr Raman, you have had the CX-40 pump for 28 days now/);
    expect(text).toContain('October 30, 2027');
    expect(said({ beside: { sales: [inWarranty] } }, 'false-service', 'zh-TW')).toContain(
      '保固到2027年10月30日',
    );
  });
  test('0.25 out of warranty, or where its end is not known, it is never offered', () => {
    for (const sales of [[delivered(28, ago(1))], [delivered(28)], [sale()], []]) {
      expect(ids({ beside: { sales } })).not.toContain('false-service');
    }
  });
  test('0.25 days after the delivery it is asked whether they are content', () => {
    expect(ids({ beside: { sales: [delivered(12)] } })).toContain('satisfied');
    expect(ids({ beside: { sales: [delivered(80)] } })).not.toContain('satisfied');
  });
  test('0.25 near them is said only with the city and the day of a visit', () => {
    const near = { city: 'Leeds', day: '2026-12-03' };
    const beside = { sales: [sale()] };
    expect(said({ beside, near }, 'near-you')).toMatch(/^Dr Raman, I am in Leeds Thursday/);
    expect(said({ beside }, 'near-you')).toBeUndefined();
    // Nothing was sold: there is no product to speak of.
    expect(said({ near }, 'near-you')).toBeUndefined();
  });
  test('0.25 nobody ever reads a slot that is not filled', () => {
    for (const sales of [[], [sale()], [delivered(5)], [inWarranty]]) {
      for (const reminder of [
        step(),
        step({ cadence: 'after-sale', step: 'day-2', anchor: 's1' }),
      ]) {
        for (const id of ids({ beside: { sales }, reminder })) {
          expect(said({ beside: { sales }, reminder }, id)).not.toMatch(/[{}]/);
        }
      }
    }
  });
  test('0.16 the second day has a sentence that reassures', () => {
    const reminder = step({ cadence: 'after-sale', step: 'day-2', anchor: 's1' });
    expect(said({ reminder, beside: { sales: [sale()] } }, 'reassure')).toContain(
      'the CX-40 pump ',
    );
    expect(ids({ reminder: step(), beside: { sales: [sale()] } })).not.toContain('reassure');
  });
  test('0.20 whoever answers the phone is asked how it runs, and to pass on the free check', () => {
    const found = said({ beside: { sales: [inWarranty] } }, 'message');
    expect(found).toMatch(/CX-40 pump of Dr Raman.*free of charge until October 30, 2027/);
    expect(ids({ beside: { sales: [inWarranty] } }).at(-1)).toBe('message');
  });
  test('0.21 setting it up and showing it is offered by name, while it is new', () => {
    expect(said({ beside: { sales: [delivered(2)] } }, 'free-install')).toMatch(
      /^Dr Raman, setting up/,
    );
    expect(ids({ beside: { sales: [delivered(11)] } })).not.toContain('free-install');
  });
  test('4.18 a first order is thanked for, and only the first', () => {
    const first = sale({ soldOn: ago(5) });
    expect(ids({ beside: { sales: [first] } })).toContain('first-order');
    expect(ids({ beside: { sales: [first, sale({ id: 's2' })] } })).not.toContain('first-order');
  });
});

describe('by how things stand', () => {
  test('1.16 who stays with another is asked to be the first to hear', () => {
    const reminder = step({ cadence: 'contract-end', step: '2026-12-30/before-30' });
    expect(ids({ reminder })).toContain('first-reserve');
    expect(ids({})).not.toContain('first-reserve');
  });
  test('0.19 a silent customer is asked for a better time or way', () => {
    expect(ids({ reminder: step({ attempts: 3 }) })).toContain('quiet');
    expect(ids({})).not.toContain('quiet');
  });
  test('whoever is with a competitor is kept warm', () => {
    expect(ids({ beside: { known: [fact('held_by', 'Northsea')] } })).toContain('keep-warm');
  });
  test('3.25 4.14 after three contacts about selling the first sentence sells nothing', () => {
    const contact: Event = {
      ...written,
      id: 'e',
      kind: 'call',
      people: ['p1'],
      happenedAt: 0,
      text: '',
    };
    const pitch: Event = { ...contact, selling: true };
    const reminder = step({ cadence: 'contract-end', step: '2026-12-30/before-30' });
    const after = (contacts: Event[]) => ids({ reminder, beside: { contacts } });
    expect(after([pitch, pitch, pitch])[0]).toBe('no-pitch');
    expect(after([pitch, pitch, pitch]).join()).not.toContain('contract-end');
    expect(after([contact, pitch, pitch])).not.toContain('no-pitch');
    expect(after([pitch, pitch])).toContain('contract-end 0');
  });
  test('1.9 whoever complains hears of the complaint alone, and is asked after it when it is settled', () => {
    const complaint = { ...written, id: 'c', personId: 'p1', text: 'It leaks', openedAt: 0 };
    const open = { ...complaint, dueOn: today, state: 'open' as const };
    const closed = { ...open, state: 'closed' as const, closedAt: Date.parse(ago(7)) };
    const sales = [inWarranty];
    expect(ids({ beside: { sales, complaints: [open] } })).toEqual(['complaint']);
    const settled = ids({ beside: { sales, complaints: [closed] } });
    expect(settled).toContain('after-complaint');
    expect(settled).toContain('false-service');
  });
  test('good wishes are not mixed with business', () => {
    const birthday = step({ cadence: 'birthday', step: '2026-11-30/day' });
    expect(ids({ reminder: birthday, beside: { sales: [inWarranty] } })).toEqual([
      'birthday 0',
      'birthday 1',
    ]);
  });
  test('what was promised is said as it was noted', () => {
    const reminder = step({ cadence: 'promise', about: 'the quote for two pumps' });
    expect(said({ reminder }, 'promise')).toContain('the quote for two pumps');
  });
});

test('the user’s own sentence for a step comes first, then for its plan, and one for any step after ours', () => {
  const own = (id: string, more: object) => ({ ...written, id, text: 'Hello {name}', ...more });
  const all = [
    own('any', {}),
    own('here', { cadence: 'after-sale' }),
    own('step', { cadence: 'after-sale', step: 'day-2' }),
    own('other step', { cadence: 'after-sale', step: 'day-8' }),
    own('else', { cadence: 'x' }),
  ];
  const reminder = step({ cadence: 'after-sale', step: 'day-2', anchor: 's1' });
  const found = ids({ reminder, beside: { sales: [sale()] } }, all);
  expect(found.slice(0, 2)).toEqual(['step', 'here']);
  expect(found).not.toContain('other step');
  expect(found.at(-1)).toBe('any');
  expect(found).not.toContain('else');
  expect(ids({}, [own('odd', { text: 'Hello {nobody}' })])).not.toContain('odd');
});
