import { siteCases } from '../origins/site-cases.ts';
import { test } from './at-origins.ts';
import { expect } from './extension.ts';
import { addShown } from './flow.ts';
import { rowsOf } from './stores.ts';

function pageOf(path: string) {
  const found = siteCases.find(({ site, name }) => path === `${site}/${name}`);
  if (!found) throw new Error(`no such page: ${path}`);
  return found;
}

test('1.20 whoever was added in one webmail has the same dossier in two others and in a CRM', async ({
  evergreen,
  tab,
  visit,
}) => {
  await visit(pageOf('gmail/message'));
  const panel = await evergreen.openPanel(tab);
  await addShown(panel, 'Priya Raman');
  for (const path of ['outlook/message', 'proton/message', 'salesforce/contact']) {
    // In between nobody is shown, so that the dossier is not a mere leftover.
    await visit(pageOf('yahoo/list'));
    await expect(panel.getByRole('article')).toHaveCount(0);
    await visit(pageOf(path));
    await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  }
  const people = await rowsOf(panel, 'people');
  expect(people.filter(({ name }) => name === 'Priya Raman')).toHaveLength(1);
});
