import { expect } from './extension.ts';
import { addShown, rightClick, sell, test } from './flow.ts';
import { everyStore } from './stores.ts';

test('a mail of somebody new is shown, and one click makes the dossier', async ({ flow }) => {
  const { panel } = flow;
  await expect(panel.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
  await expect(panel.getByText('Not in your customers yet.')).toBeVisible();
  await addShown(panel, 'Priya Raman');
  await expect(panel.getByText('Acme Pumps', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Not in your customers yet.')).toBeVisible();
});

test('the panel follows the mail, and P6 offers every person of it', async ({ flow }) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/wang');
  await expect(panel.getByRole('heading', { name: '王建国' })).toBeVisible();
  await read('/both');
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
  await panel.getByRole('button', { name: "Tom O'Neil" }).click();
  await expect(panel.getByText('tom.oneil@acme-pumps.example')).toBeVisible();
  await read('/nobody');
  await expect(panel.getByText('Nobody was found on this page.')).toBeVisible();
});

test('a page that could not be read says so and leaves the search', async ({ flow }) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await tab.goto('data:text/html,<p>elsewhere');
  await expect(panel.getByText('click the Evergreen button in the toolbar')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('pumps');
  await panel.getByRole('option', { name: /Priya Raman/ }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
});

test('P19 a webmail whose markup is not understood is said to be so, and the search still works', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/strange');
  await expect(panel.getByText('Evergreen cannot read this page.')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('priya');
  await panel.getByRole('option', { name: /Priya Raman/ }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
});

test('P14 two people at one address are asked about, and the pick is remembered', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/both');
  await panel.getByRole('button', { name: "Tom O'Neil" }).click();
  await addShown(panel, "Tom O'Neil");
  // Priya's mailbox is Tom's too, as it turns out.
  await read('/priya');
  await panel.getByRole('button', { name: 'It is someone else' }).click();
  const among = panel.getByRole('main').getByRole('combobox');
  await among.fill('tom');
  await panel.getByRole('option', { name: /Tom O'Neil/ }).click();
  await expect(panel.getByRole('article', { name: "Tom O'Neil" })).toBeVisible();
  await read('/wang');
  await read('/priya');
  await expect(panel.getByRole('article', { name: "Tom O'Neil" })).toBeVisible();
  await panel.getByRole('button', { name: 'It is someone else' }).click();
  await expect(panel.getByText('2 customers share')).toBeVisible();
  await panel.getByRole('button', { name: 'Priya Raman' }).click();
  await expect(panel.getByRole('article', { name: 'Priya Raman' })).toBeVisible();
});

test('a note, a fact and a call are recorded with source and outcome, and undone', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByLabel('What did you learn').fill('The crate was dented');
  await panel.keyboard.press('Control+Enter');
  const events = panel.getByRole('region', { name: 'What happened' });
  await expect(events.getByText('The crate was dented')).toBeVisible();
  await expect(events.getByRole('link', { name: /Delivery of the two CX-40 pumps/ })).toBeVisible();

  await panel.getByLabel('Role').fill('Maintenance lead');
  await panel.getByRole('button', { name: 'Keep' }).click();
  await expect(panel.getByText('Maintenance lead')).toBeVisible();

  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('button', { name: 'No answer' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Call with Priya Raman saved.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Save' })).toBeHidden();
  await expect(panel.getByText('No contact yet')).toBeVisible();
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('button', { name: 'Spoke' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Last contact today')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('No contact yet')).toBeVisible();
});

test('0.1 a sale plans three calls; what is due is done, put off and skipped', async ({ flow }) => {
  const { panel, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 12);
  await panel.getByRole('link', { name: /^Today/ }).click();
  await expect(panel.getByText('Day 2: is it in use?')).toBeVisible();
  await expect(panel.getByText('Day 8: visit, and praise what goes well')).toBeVisible();
  const badge = () => evergreen.worker.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).toBe('3');

  await panel.getByRole('button', { name: 'Done' }).first().click();
  await panel.getByRole('button', { name: 'There is trouble' }).click();
  await panel.getByLabel('What was said?').fill('It leaks');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Day 2: is it in use?')).toBeHidden();

  await panel.getByRole('button', { name: 'Skip' }).first().click();
  await panel.getByLabel('Why is it skipped?').fill('Talked already');
  await panel.getByRole('button', { name: 'Skip', exact: true }).nth(1).click();
  await expect(panel.getByText('Day 4: does it fit by now?')).toBeHidden();

  // 4.7c: after trouble nothing is offered on day 8, and the reason is told.
  await panel.getByText('How to begin').click();
  await expect(panel.getByText('Offer nothing now')).toBeVisible();
  await panel.getByRole('button', { name: 'Later' }).click();
  await panel.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(panel.getByText('Nothing is due.')).toBeVisible();
  await expect.poll(badge).toBe('');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Day 8: visit')).toBeVisible();
});

test('1.3 a right-click on a known person’s page is a saved note, in under 300 ms', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  const started = Date.now();
  await rightClick(flow, { selectionText: 'Both pumps arrived on Tuesday' });
  await expect(panel.getByText('Note saved for Priya Raman.')).toBeVisible();
  const took = Date.now() - started;
  const events = panel.getByRole('region', { name: 'What happened' });
  await expect(events.getByText('Both pumps arrived on Tuesday')).toBeVisible();
  await expect(events.getByRole('link', { name: /CX-40 pumps/ })).toHaveAttribute(
    'href',
    tab.url(),
  );
  test.info().annotations.push({ type: 'click to saved', description: `${took} ms` });
  // The time includes the test's own polling; the bound is the requirement with that on top.
  expect(took).toBeLessThan(1000);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Who is this note about?')).toBeVisible();
  await panel.getByRole('button', { name: 'Discard' }).click();
  await expect(panel.getByText('Who is this note about?')).toBeHidden();
});

test('1.3 a right-click is filed wherever the panel is just then', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('link', { name: /^Today/ }).click();
  await rightClick(flow, { selectionText: 'Both pumps arrived on Tuesday' });
  await expect(panel.getByText('Note saved for Priya Raman.')).toBeVisible();
});

test('a card is corrected, and an entry removed and brought back', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Edit' }).click();
  await panel.getByLabel('Form of address').fill('Dr Raman');
  await panel.getByLabel('Organisation').fill('ACME Pumps Ltd');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Dr Raman · ACME Pumps Ltd')).toBeVisible();
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Last contact today')).toBeVisible();
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByText('No contact yet')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Last contact today')).toBeVisible();
});

test('1.3 a right-click where several people are open asks whom it is about', async ({ flow }) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/both');
  await expect(panel.getByRole('button', { name: "Tom O'Neil" })).toBeVisible();
  await rightClick(flow, { linkUrl: 'https://acme-pumps.example/manual' });
  const ask = panel.getByRole('region', { name: 'Who is this note about?' });
  await expect(ask.getByText('https://acme-pumps.example/manual')).toBeVisible();
  await ask.getByRole('button', { name: "Tom O'Neil new" }).click();
  await expect(panel.getByText("Note saved for Tom O'Neil.")).toBeVisible();
});

test('the sample customers come with one click and go with one', async ({ flow }) => {
  const { panel, read } = flow;
  await read('/nobody');
  await panel.getByRole('button', { name: 'Load sample customers' }).click();
  await expect(panel.getByText('Sample customers loaded')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Search customers' }).fill('建国');
  await expect(panel.getByRole('option', { name: /王建国/ })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('article', { name: '王建国' })).toBeVisible();
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Remove sample customers' }).click();
  await expect(panel.getByText('Sample customers removed.')).toBeVisible();
  await panel.getByRole('link', { name: /^Today/ }).click();
  await expect(panel.getByText('Nothing is planned.')).toBeVisible();
});

test('P2 an address that is mine is never offered again', async ({ flow }) => {
  const { panel, read } = flow;
  await read('/both');
  await panel.getByRole('button', { name: "Tom O'Neil" }).click();
  await panel.getByRole('button', { name: 'This is my own address' }).click();
  await expect(panel.getByRole('button', { name: "Tom O'Neil" })).toBeHidden();
  await expect(panel.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();
});

test('1.20 an erased person is in no store of the browser', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await sell(panel, 'CX-40 pump', 4);
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Erase this person' }).click();
  await panel.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(panel.getByText('Not in your customers yet.')).toBeVisible();
  const kept = await everyStore(panel);
  expect(kept).not.toMatch(/Priya|acme|CX-40/i);
});

test('settings are kept while they are typed; a line that is no address is pointed out', async ({
  flow,
}) => {
  const { panel, evergreen } = flow;
  await panel.getByRole('link', { name: 'Settings' }).click();
  await panel.getByLabel('Your name').fill('Lin Hui');
  await panel.getByLabel('Remind me from').fill('08:15');
  const own = panel.getByLabel('Your own addresses');
  await own.fill('Lin@Shop.example\nnot an address');
  const stored = () =>
    evergreen.worker.evaluate(async () => (await chrome.storage.local.get('settings'))['settings']);
  await expect
    .poll(stored)
    .toMatchObject({ author: 'Lin Hui', noticeAt: '08:15', ownAddresses: ['lin@shop.example'] });
  await own.blur();
  await expect(panel.getByText('“not an address” is not an e-mail address.')).toBeVisible();
});
