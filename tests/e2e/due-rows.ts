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

/** Something that is due with a customer, today unless it is said otherwise. */
export const due = (
  personId: string,
  { cadence = 'courtesy', ...more }: { cadence?: string; [field: string]: unknown } = {},
) => {
  const anchor = String(more['anchor'] ?? personId);
  const step = String(more['step'] ?? `${inDays(0)}/tier-a`);
  const dueOn = String(more['dueOn'] ?? inDays(0));
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
