import type { Page } from '@playwright/test';
import { putRows } from './stores.ts';

const NOW = Date.now();
const written = { createdAt: NOW - 90 * 86_400_000, changedAt: NOW, by: '' };
const today = Temporal.Now.plainDateISO();

/** The day so many days from now; earlier when negative. */
export const inDays = (days: number): string => today.add({ days }).toString();

export const person = (id: string, name: string, more: object = {}) => ({
  id,
  ...written,
  name,
  ...more,
});

interface Due {
  cadence?: string;
  anchor?: string;
  step?: string;
  dueOn?: string;
  [field: string]: unknown;
}

/** Something that is due with a customer, today unless it is said otherwise. */
export const due = (personId: string, given: Due = {}) => {
  const { cadence = 'courtesy', anchor = personId, dueOn = inDays(0), ...more } = given;
  const { step = `${inDays(0)}/tier-a` } = more;
  return {
    id: `${cadence}:${anchor}:${step}`,
    ...written,
    cadence,
    anchor,
    step,
    personId,
    about: '',
    channel: 'call',
    dueOn,
    showOn: dueOn,
    state: 'open',
    attempts: 0,
    ...more,
  };
};

export const record = (id: string, personId: string, more: object) => ({
  id,
  ...written,
  personId,
  ...more,
});

/** Puts records into the database of a page, which then shows them. */
export async function put(page: Page, tables: Record<string, Record<string, unknown>[]>) {
  // The database is there once a screen has read it.
  await page.getByRole('heading', { level: 1 }).or(page.getByText('Nothing is planned')).waitFor();
  for (const [table, rows] of Object.entries(tables)) await putRows(page, table, rows);
  await page.reload();
}

/** Nothing is planned by itself meanwhile: each test says what is due. */
const QUIET = Object.fromEntries(
  ['courtesy', 'silent', 'first-order', 'warranty', 'after-complaint', 'keep-warm'].map((id) => [
    id,
    { off: true },
  ]),
);

/** Sets the settings, with every plan that would add something switched off. */
export async function quietly(page: Page, more: object = {}): Promise<void> {
  const settings = { feasts: [], cadences: QUIET, ...more };
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

export const PEOPLE = ['Ann Lee', 'Bob Ray', 'Cleo Day'].map((name, at) => person(`p${at}`, name));

/** A step of a plan of the user's own with one of them. */
export const step = (at: number, more: object = {}) =>
  due(`p${at}`, { cadence: 'own', step: 'a', about: `Call ${at}`, ...more });
