import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';
import { PageServer } from './pages.ts';
import { recordPages, teachRecords } from './record-pages.ts';

let records: PageServer;
test.beforeAll(async () => {
  records = await PageServer.start(recordPages);
});
test.afterAll(() => records.close());

test('1.20 a name alone is asked about in whatever order and script, remembered for that site, and can be taken back', async ({
  flow,
}) => {
  const { panel, tab, read, evergreen } = flow;
  await teachRecords(evergreen, records.url('/'));
  await read('/wang');
  await addShown(panel, '王建国');
  await tab.goto(records.url('/wang-record'));
  const ask = panel.getByRole('region', { name: '建国 王' });
  await expect(ask.getByText('Is this 王建国?')).toBeVisible();
  await expect(ask.getByText('Huaxin Machinery').first()).toBeVisible();
  await expect(panel.getByRole('article', { name: '王建国' })).toBeHidden();
  await ask.getByRole('button', { name: /王建国/ }).click();
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();
  await expect(panel.getByText('you said that this is 王建国')).toBeVisible();
  // Another name is asked about, though it sounds the same.
  await tab.goto(records.url('/wang-pinyin'));
  await expect(panel.getByText('Is this 王建国?')).toBeVisible();
  await tab.goto(records.url('/wang-record'));
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();
  await panel.getByRole('button', { name: 'No, ask again' }).click();
  await expect(panel.getByText('Is this 王建国?')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();
});

test('1.20 a number on a record finds whose it is, whatever the name', async ({ flow }) => {
  const { panel, tab, read, evergreen } = flow;
  await teachRecords(evergreen, records.url('/'));
  await read('/priya');
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Add an address' }).click();
  await panel.getByLabel('E-mail or phone').fill('+86 571 5555 0188');
  await panel.getByRole('button', { name: 'Save' }).click();
  await tab.goto(records.url('/wang-record'));
  await expect(panel.getByText('Is this Priya Raman?')).toBeVisible();
});

test('who is on a record by name alone can be added with one click, number and firm too, and is known there from then on', async ({
  flow,
}) => {
  const { panel, tab, evergreen } = flow;
  await teachRecords(evergreen, records.url('/'));
  await tab.goto(records.url('/wang-record'));
  await expect(panel.getByText('Nobody you know has a name like that.')).toBeVisible();
  await panel.getByRole('button', { name: 'Add “建国 王”' }).click();
  const card = panel.getByRole('article', { name: '建国 王' });
  await expect(card).toBeVisible();
  await expect(card.getByText('0571 5555 0188')).toBeVisible();
  await expect(card.getByText('Huaxin Machinery', { exact: true })).toBeVisible();
  await tab.goto(records.url('/stranger-record'));
  await expect(panel.getByText('Nobody you know has a name like that.')).toBeVisible();
  await tab.goto(records.url('/wang-record'));
  await expect(card).toBeVisible();
});

test('where several are on a page and none is plainly meant, it is asked and nobody is shown', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/mentioned');
  const ask = panel.getByRole('region', { name: 'Who is this about?' });
  await expect(ask.getByRole('button', { name: 'Priya Raman Acme Pumps' })).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(0);
  await ask.getByRole('button', { name: /Tom O'Neil/ }).click();
  await expect(panel.getByText('Not in your customers yet.')).toBeVisible();
  await expect(panel.getByText('Others there: Priya Raman')).toBeVisible();
});

test('whoever is only mentioned on a page is not shown before the user said that they are meant', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/team');
  const ask = panel.getByRole('region', { name: 'Is this Priya Raman?' });
  await expect(ask).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(0);
  await ask.getByRole('button', { name: 'Priya Raman Acme Pumps' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
});
