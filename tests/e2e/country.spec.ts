import { usable } from './checks.ts';
import { due, PEOPLE, put, quietly } from './due-rows.ts';
import { expect, test } from './extension.ts';
import { rowsOf } from './stores.ts';

test('1.19 where a customer lives says on which feasts they are greeted', async ({ evergreen }) => {
  const page = await evergreen.openDashboard('/plans');
  await quietly(page, { country: 'GB' });
  const feasts = page.getByRole('region', { name: 'Feasts' });
  await expect(feasts.getByLabel(/^Christmas/)).toBeVisible();
  await expect(feasts.getByLabel(/^Mid-Autumn/)).toBeHidden();
  await feasts.getByText('Feasts of other countries').click();
  const midAutumn = feasts.getByLabel(/^Mid-Autumn/);
  // It is ticked once the settings are written.
  await midAutumn.click();
  await expect(midAutumn).toBeChecked();
  await usable(page, 'plans with feasts of other countries');

  const [ann] = PEOPLE;
  await put(page, { people: [{ ...ann, tier: 'A' }], reminders: [due('p0', { step: 'a' })] });
  await page.goto(`${page.url().split('#', 1)[0]}#/person/p0`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'When to reach them' }).click();
  const form = page.getByRole('form', { name: 'When to reach them' });
  const country = form.getByLabel('Country');
  await expect(country).toContainText('Same as yours (United Kingdom)');
  await form.getByLabel('Time zone').selectOption('Asia/Taipei');
  await expect(country).toContainText('By their time zone (Taiwan)');
  await country.selectOption({ label: 'Germany' });
  await usable(page, 'form of when to reach them');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  expect(await rowsOf(page, 'people')).toMatchObject([{ country: 'DE', timeZone: 'Asia/Taipei' }]);
});
