import { expect } from './extension.ts';
import { addShown, sell, test } from './flow.ts';

test('1.3 one question is asked at a time, for the occasion; another is a click away', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const good = panel.getByRole('region', { name: 'Good to know' });
  await expect(good.getByText('For a first conversation:')).toBeVisible();
  await expect(good.getByText('What are you in charge of?')).toBeVisible();
  await good.getByRole('textbox', { name: 'Role' }).fill('Maintenance lead');
  await panel.keyboard.press('Enter');
  await expect(good.getByText('Maintenance lead')).toBeVisible();
  await expect(good.getByText('How do you like to be reached?')).toBeVisible();

  await sell(panel, 'CX-40 pump', 1);
  await expect(good.getByText('After a purchase it is natural to ask:')).toBeVisible();
  await expect(good.getByText('What made you choose us?')).toBeVisible();
  await good.getByRole('button', { name: 'Another question' }).click();
  await expect(good.getByText('What was missing in the other offers?')).toBeVisible();
  await expect(good.getByRole('textbox', { name: 'Why not the others' })).toBeVisible();
});

test('1.8 1.12 how they like to be reached stands on top, three topics to talk about below', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const add = async (question: string, answer: string) => {
    await panel.getByRole('button', { name: 'Add a fact' }).click();
    await panel.getByLabel('What about?').selectOption({ label: question });
    const form = panel.getByRole('region', { name: 'Dossier' });
    await form.getByRole('textbox', { name: question }).fill(answer);
    await form.getByRole('button', { name: 'Keep' }).click();
    await expect(form.getByRole('button', { name: 'Keep' })).toBeHidden();
  };
  await add('Best time', 'Before 10');
  await add('Home town', 'Gdynia');
  await add('Hobbies', 'old radios');
  await add('Teams and sports they follow', 'Leeds United');
  await add('Cars', 'An estate car');
  const head = panel.locator('header').filter({ has: panel.getByRole('heading', { level: 1 }) });
  await expect(head.getByText('Before 10')).toBeVisible();
  const topics = panel.getByRole('region', { name: 'To talk about' });
  await expect(topics.locator('dd')).toHaveText(['Gdynia', 'old radios', 'Leeds United']);
});

test('1.5 a question of one’s own is added, answered on the card, renamed and removed', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Add a question' }).click();
  await panel.getByLabel('What is it called?').fill('Roof');
  await panel.getByLabel('What does an answer look like?').selectOption('One of several');
  await panel.getByLabel('Answers to choose from').fill('Tiles');
  const add = panel.getByRole('button', { name: 'Add a question' });
  await expect(add).toBeDisabled();
  await panel.getByLabel('Answers to choose from').fill('Tiles\nSlate');
  await add.click();
  await expect(panel.getByText('“Roof” can be answered now.')).toBeVisible();
  await panel.goBack();

  await panel.getByRole('button', { name: 'Add a fact' }).click();
  await panel.getByLabel('What about?').selectOption({ label: 'Roof' });
  await panel.getByLabel('Roof', { exact: true }).selectOption('Slate');
  await panel
    .getByRole('region', { name: 'Dossier' })
    .getByRole('button', { name: 'Keep' })
    .click();
  await panel.getByText('All facts (1)').click();
  await expect(panel.getByRole('definition').filter({ hasText: 'Slate' })).toBeVisible();

  await panel.getByRole('link', { name: 'Settings' }).click();
  await expect(panel.getByText('One of several · answered for 1 person')).toBeVisible();
  await panel.getByRole('button', { name: 'Rename: Roof' }).click();
  await panel.getByLabel('What is it called?').fill('Kind of roof');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Remove: Kind of roof' }).click();
  await expect(panel.getByText('“Kind of roof” and its answers are removed.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('One of several · answered for 1 person')).toBeVisible();
});
