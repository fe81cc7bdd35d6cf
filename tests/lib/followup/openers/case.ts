import type { Fact } from '../../../../lib/dossier/fact.ts';
import type { Beside } from '../../../../lib/followup/beside.ts';
import { offered } from '../../../../lib/followup/openers/offered.ts';
import type { Situation } from '../../../../lib/followup/openers/situation.ts';
import type { OwnOpener } from '../../../../lib/followup/own-opener.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import type { Locale } from '../../../../lib/i18n/words.ts';
import type { Sale } from '../../../../lib/sale/sale.ts';

export const written = { createdAt: 0, changedAt: 0, by: '' };
export const today = '2026-11-30';

export const sale = (more: Partial<Sale> = {}): Sale => ({
  id: 's1',
  ...written,
  personId: 'p1',
  product: 'CX-40 pump',
  soldOn: '2026-10-28',
  state: 'closed',
  ...more,
});

export const step = (more: Partial<Reminder> = {}): Reminder => ({
  id: 'courtesy:p1:call',
  ...written,
  cadence: 'courtesy',
  anchor: 'p1',
  step: 'call',
  personId: 'p1',
  about: '',
  channel: 'call',
  dueOn: today,
  showOn: today,
  state: 'open',
  attempts: 0,
  ...more,
});

export const fact = (field: Fact['field'], value: string): Fact => ({
  id: field,
  ...written,
  personId: 'p1',
  field,
  value,
  from: 'told',
});

export interface Case extends Partial<Omit<Situation, 'beside'>> {
  beside?: Partial<Beside>;
}

const situation = ({ beside, ...more }: Case = {}): Situation => ({
  beside: {
    person: { id: 'p1', ...written, name: 'Priya Raman', formOfAddress: 'Dr Raman' },
    organisation: undefined,
    known: [],
    sales: [],
    complaints: [],
    reminders: [],
    contacts: [],
    ...beside,
  },
  reminder: step(),
  today,
  zone: 'Europe/London',
  longAgo: 0,
  near: undefined,
  ...more,
});

/** The ids of what is offered, the closest first. */
export const ids = (given: Case, own: OwnOpener[] = []) =>
  offered(situation(given), own, 'en').map(({ id }) => id);

/** How one of them is said; `undefined` where it is not offered. */
export const said = (given: Case, id: string, locale: Locale = 'en') =>
  offered(situation(given), [], locale).find((one) => one.id === id)?.text;
