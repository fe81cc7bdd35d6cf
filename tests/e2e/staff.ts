import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';

const NOW = Date.now();
const DAY = 86_400_000;

/** Many people at one organisation, as a backup holds them: every third was spoken with lately. */
function rows(many: number): object[] {
  const written = { createdAt: NOW - 400 * DAY, changedAt: NOW - 400 * DAY, by: '' };
  const acme = { id: 'acme', ...written, name: 'Acme Pumps', domain: 'acme-pumps.example' };
  const people = Array.from({ length: many }, (_, index) => {
    const id = `p${index}`;
    const person = {
      id,
      ...written,
      name: `Person ${String(index).padStart(2, '0')}`,
      organisationId: 'acme',
      ...(index % 3 === 0 && { lastContactAt: NOW - 5 * DAY }),
      ...(index % 3 === 1 && { lastContactAt: NOW - 200 * DAY }),
    };
    const address = {
      kind: 'email',
      value: `person.${index}@acme-pumps.example`,
      personId: id,
      ...written,
    };
    const role = { id: `r${index}`, ...written, personId: id, field: 'role', from: 'told' };
    return [
      { table: 'people', row: person },
      { table: 'addresses', row: address },
      { table: 'facts', row: { ...role, value: index % 2 === 0 ? 'Fitter' : 'Buyer' } },
    ];
  });
  return [{ table: 'organisations', row: acme }, ...people.flat()];
}

/** Restores them through the settings, in the documented format. */
export async function employ(page: Page, many: number): Promise<void> {
  const body = gzipSync(
    rows(many)
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const head = Buffer.from(`evergreen-backup ${JSON.stringify({ format: 1, sealed: false })}\n`);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Restore a backup').setInputFiles({
    name: 'staff.backup',
    mimeType: '',
    buffer: Buffer.concat([head, body]),
  });
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored:/)).toBeVisible();
}
