import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import { addShown, test, type Flow } from './flow.ts';
import { employ } from './staff.ts';
import { everyWord } from '../every-word.ts';

const MANY = 75;
const toast = (page: Page) => page.getByRole('status');
const people = (page: Page) => page.getByRole('region', { name: 'People at this customer' });

/** The page of Acme Pumps with so many people, in the dashboard. */
async function openStaff({ evergreen }: Flow, many: number): Promise<Page> {
  const board = await evergreen.openDashboard('/today');
  await employ(board, many);
  await board.getByRole('link', { name: 'Organisations' }).click();
  await board.getByRole('link', { name: 'Acme Pumps' }).click();
  await expect(board.getByRole('heading', { name: 'Acme Pumps' })).toBeVisible();
  return board;
}

/** Everything that belongs to the user, to the byte. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(new Error('the database does not answer')));
      });
    const db = await asked(indexedDB.open('evergreen'));
    const names = ['organisations', 'people', 'addresses', 'facts', 'events'];
    const transaction = db.transaction(names);
    const rows = await Promise.all(
      names.map((name) => asked(transaction.objectStore(name).getAll())),
    );
    db.close();
    return JSON.stringify(rows);
  });
}

async function addDomain(board: Page, domain: string): Promise<void> {
  await board.getByRole('button', { name: 'Add a domain' }).click();
  await board.getByLabel('Domain', { exact: true }).fill(domain);
  await board.keyboard.press('Enter');
}

test('1.20 75 people move at once: each new address is shown first, and one undo takes all back', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await read('/wang');
  await addShown(panel, '王建国');
  await panel.getByRole('button', { name: 'Add an address' }).click();
  await panel.getByLabel('E-mail or phone').fill('person.7@acme-group.example');
  await panel.keyboard.press('Enter');
  const board = await openStaff(flow, MANY);
  await expect(people(board).getByRole('listitem')).toHaveCount(MANY);
  const before = await stored(board);
  // With the keyboard alone.
  await board.getByRole('checkbox', { name: 'Choose all' }).focus();
  await board.keyboard.press('Space');
  await expect(board.getByText(`${MANY} chosen`)).toBeVisible();
  await board.keyboard.press('Tab');
  await board.keyboard.press('Enter');
  await expect(board.getByLabel('New organisation')).toBeFocused();
  await board.keyboard.type('Acme Group');
  await board.getByLabel('New mail domain').fill('acme-group.example');
  const preview = board.getByRole('region', { name: 'New addresses' });
  await expect(preview.getByText('74 new addresses')).toBeVisible();
  await expect(preview.getByText('1 needs a look')).toBeVisible();
  const first = preview.getByRole('listitem').first();
  await expect(first).toContainText('person.7@acme-pumps.example → person.7@acme-group.example');
  await expect(first).toContainText('belongs to 王建国');
  await expect(first.getByRole('checkbox')).not.toBeChecked();
  await board.getByRole('button', { name: `Move ${MANY} people` }).click();
  await expect(toast(board)).toContainText(`${MANY} people moved to Acme Group.`);
  await expect(board.getByText('Nobody is here now.')).toBeVisible();

  // Both addresses find them, and their card tells what happened.
  await board.getByText('Formerly here').click();
  await board.getByRole('link', { name: 'Person 11' }).click();
  const card = board.getByRole('article', { name: 'Person 11' });
  await expect(card.getByText('person.11@acme-group.example')).toBeVisible();
  await expect(card.getByLabel('Who uses person.11@acme-pumps.example')).toHaveValue('former');
  await expect(card.getByText('Formerly at Acme Pumps')).toBeVisible();
  await expect(card.getByText('Acme Pumps → Acme Group')).toBeVisible();

  await toast(board).getByRole('button', { name: 'Undo' }).click();
  await expect(toast(board)).toContainText('Undone.');
  expect(await stored(board)).toBe(before);
});

test('1.20 a domain that became another: the new addresses stand beside the old ones', async ({
  flow,
}) => {
  const board = await openStaff(flow, 3);
  const before = await stored(board);
  await board.getByRole('button', { name: 'A domain was replaced' }).click();
  const form = board.getByRole('form', { name: 'A domain was replaced' });
  await form.getByLabel('New mail domain').fill('gmail.com');
  await expect(form.getByText('gmail.com is a public mail provider')).toBeVisible();
  await form.getByLabel('New mail domain').fill('acme-group.example');
  await form.getByRole('checkbox', { name: /Person 01/ }).uncheck();
  await form.getByRole('button', { name: 'Give 2 new addresses' }).click();
  await expect(toast(board)).toContainText('acme-group.example noted, 2 addresses added.');
  const domains = board.getByRole('region', { name: 'Mail domains' });
  await expect(domains.getByRole('listitem')).toHaveText([
    /^acme-group\.example.*main/,
    /^acme-pumps\.example/,
  ]);
  await people(board).getByRole('link', { name: 'Person 00' }).click();
  for (const value of ['person.0@acme-group.example', 'person.0@acme-pumps.example']) {
    await expect(board.getByLabel(`Who uses ${value}`)).toHaveValue('personal');
  }
  await toast(board).getByRole('button', { name: 'Undo' }).click();
  await expect(board.getByText('person.0@acme-group.example')).toBeHidden();
  expect(await stored(board)).toBe(before);
});

test('1.20 a colleague who writes from an alias domain is recognised as one', async ({ flow }) => {
  const { panel, read, tab, evergreen } = flow;
  await read('/wang');
  await addShown(panel, '王建国');
  const board = await evergreen.openDashboard('/organisations');
  await board.getByRole('link', { name: 'Huaxin Machinery' }).click();
  await addDomain(board, 'no domain');
  await expect(board.getByText('That is no domain.')).toBeVisible();
  await board.getByLabel('Domain', { exact: true }).fill('@Acme-Pumps.example');
  await board.keyboard.press('Enter');
  await expect(toast(board)).toContainText('acme-pumps.example added.');
  await tab.bringToFront();
  await read('/priya');
  await expect(panel.getByText('At Huaxin Machinery; you know 1 person there.')).toBeVisible();
  await addShown(panel, 'Priya Raman');
  await expect(panel.getByText('1 other at Huaxin Machinery; 1 not spoken with')).toBeVisible();
});

test('a domain that another organisation has: the two are merged, or only the domain moves', async ({
  flow,
}) => {
  const { panel, read, evergreen } = flow;
  await addShown(panel, 'Priya Raman');
  await read('/wang');
  await addShown(panel, '王建国');
  const board = await evergreen.openDashboard('/organisations');
  await board.getByRole('link', { name: 'Acme Pumps' }).click();
  await addDomain(board, 'huaxin-machinery.example');
  const alert = board.getByRole('alert');
  await expect(alert).toContainText('huaxin-machinery.example belongs to Huaxin Machinery.');
  await alert.getByRole('button', { name: 'Move only the domain here' }).click();
  await expect(toast(board)).toContainText('huaxin-machinery.example added.');
  await expect(people(board).getByRole('listitem')).toHaveCount(1);
  await toast(board).getByRole('button', { name: 'Undo' }).click();
  await expect(toast(board)).toContainText('Undone.');

  await addDomain(board, 'huaxin-machinery.example');
  await alert.getByRole('button', { name: 'Merge the two' }).click();
  const form = board.getByRole('form', { name: 'Merge with another organisation' });
  await expect(form.getByText('1 person comes here, with domains and terms.')).toBeVisible();
  await form.getByRole('radio', { name: 'Huaxin Machinery' }).check();
  await form.getByRole('button', { name: 'Merge' }).click();
  await expect(board.getByRole('heading', { name: 'Huaxin Machinery' })).toBeVisible();
  await expect(people(board).getByRole('listitem')).toHaveCount(2);
  await toast(board).getByRole('button', { name: 'Undo' }).click();
  await expect(board.getByRole('heading', { name: 'Acme Pumps' })).toBeVisible();
  await expect(people(board).getByRole('listitem')).toHaveCount(1);
});

test('2.10 who is overlooked stands first and is marked; the months are set, a talk clears it', async ({
  flow,
}) => {
  const { panel, read, tab } = flow;
  const board = await openStaff(flow, 6);
  const rows = people(board).getByRole('listitem');
  await expect(people(board).getByText('4 people wait for a word from you.')).toBeVisible();
  await expect(rows).toHaveText([
    /Person 02.*Fitter.*Never spoken with/,
    /Person 05.*Buyer.*Never spoken with/,
    /Person 01.*Not since/,
    /Person 04.*Not since/,
    /Person 00.*Spoken with/,
    /Person 03.*Spoken with/,
  ]);
  await board.getByLabel('Mark who was not spoken with for').selectOption('12 months');
  await expect(people(board).getByText('2 people wait for a word from you.')).toBeVisible();
  await expect(rows.nth(2)).toContainText('Spoken with');

  await tab.bringToFront();
  await read('/priya');
  await addShown(panel, 'Priya Raman');
  await panel.getByText('6 others at Acme Pumps; 2 not spoken with').click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Never spoken with' })).toHaveCount(2);
  await panel.getByRole('link', { name: 'Person 02' }).click();
  await panel.getByRole('button', { name: 'Call', exact: true }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Call with Person 02 saved.')).toBeVisible();
  await expect(people(board).getByText('2 people wait for a word from you.')).toBeVisible();
  await expect(rows.first()).toContainText('Person 05');
});

test('the same organisation from elsewhere is asked about, and the two are merged', async ({
  flow,
}) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  const board = await flow.evergreen.openDashboard('/today');
  await employ(board, 2);
  await board.goto(board.url().replace(/#.*/, '#/organisation/acme'));
  await expect(board.getByText('There is another Acme Pumps')).toBeVisible();
  await board.getByRole('button', { name: 'Merge the two' }).click();
  await board.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(toast(board)).toContainText('Merged into Acme Pumps.');
  await expect(people(board).getByRole('listitem')).toHaveCount(3);
  await expect(board.getByText('There is another Acme Pumps')).toBeHidden();
});

test('1.28 what was agreed with an organisation is on the card of each of its people', async ({
  flow,
}) => {
  const { panel, read, tab } = flow;
  const board = await openStaff(flow, 2);
  await board.getByRole('button', { name: 'Note what was agreed' }).click();
  await board.getByLabel('Agreed for everybody there').fill('10 % on spare parts');
  await board.getByLabel('Name of the organisation').fill('ACME Pumps Ltd');
  await board.keyboard.press('Enter');
  await expect(board.getByRole('heading', { name: 'ACME Pumps Ltd' })).toBeVisible();
  for (const name of ['Person 00', 'Person 01']) {
    await people(board).getByRole('link', { name }).click();
    await expect(
      board.getByRole('article', { name }).getByText('10 % on spare parts'),
    ).toBeVisible();
    await board.goBack();
  }
  await tab.bringToFront();
  await read('/priya');
  await addShown(panel, 'Priya Raman');
  await expect(panel.getByText('10 % on spare parts')).toBeVisible();
});

test('1.1 1.20 somebody changes company: the old address still finds them and says that it is former', async ({
  flow,
}) => {
  const { panel, read } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByText('First contact: 5 things to tell').click();
  await panel.getByLabel('your company').click();
  await expect(panel.getByText('First contact: 4 things to tell')).toBeVisible();
  await panel.getByRole('button', { name: 'Changed company' }).click();
  await panel.getByLabel('New organisation').fill('Northmill');
  await panel.getByLabel('New address').fill('nobody');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('That is no e-mail address.')).toBeVisible();
  await panel.getByLabel('New address').fill('p.raman@northmill.example');
  await panel.getByLabel('Since').fill('2026-03-01');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Priya Raman moved.')).toBeVisible();
  await read('/wang');
  await expect(panel.getByRole('heading', { name: '王建国' })).toBeVisible();
  await read('/priya');
  const card = panel.getByRole('article', { name: 'Priya Raman' });
  await expect(card.getByLabel('Who uses priya.raman@acme-pumps.example')).toHaveValue('former');
  await expect(card.getByText('Formerly at Acme Pumps, until')).toBeVisible();
  await expect(card.getByText('Acme Pumps → Northmill')).toBeVisible();
  await expect(card.getByText('p.raman@northmill.example')).toBeVisible();
  // Wrong after all: it is in use, and the place was none.
  await card.getByLabel('Who uses priya.raman@acme-pumps.example').selectOption('personal');
  await card.getByRole('button', { name: /^Remove: Formerly at Acme Pumps/ }).click();
  await expect(card.getByText('Formerly at Acme Pumps')).toBeHidden();
});

test('an organisation that nobody is at is removed, and who was there still says so', async ({
  flow,
}) => {
  const board = await openStaff(flow, 1);
  await board.getByRole('checkbox', { name: 'Choose Person 00' }).check();
  await board.getByRole('button', { name: 'Move to another organisation' }).click();
  await board.getByRole('button', { name: 'Move 1 person' }).click();
  await expect(toast(board)).toContainText('1 person left Acme Pumps.');
  await board.getByRole('button', { name: 'Remove Acme Pumps' }).click();
  await expect(toast(board)).toContainText('Acme Pumps removed.');
  await expect(board.getByText('No organisations yet.')).toBeVisible();
  await board.getByRole('combobox', { name: 'Search customers' }).fill('Person 00');
  await board.getByRole('option', { name: /Person 00/ }).click();
  const card = board.getByRole('article', { name: 'Person 00' });
  await expect(card.getByText('Formerly at an organisation that was removed')).toBeVisible();
  await expect(card.getByText('Acme Pumps → not known yet')).toBeVisible();
  await board.goto(board.url().replace(/#.*/, '#/organisation/acme'));
  await expect(board.getByText('This organisation is not here any more.')).toBeVisible();
});

const ENGLISH = Object.values(everyWord)
  .map((word) => word.en)
  .filter((en): en is string => typeof en === 'string' && !en.includes('{') && en.length > 3);

for (const [language, scheme, width] of [
  ['en', 'light', 1280],
  ['en', 'dark', 360],
  ['zh-CN', 'dark', 1280],
  ['zh-TW', 'light', 360],
] as const) {
  test(`the organisation's screens can be read and used by all: ${language}, ${scheme}, ${width} px`, async ({
    flow,
  }) => {
    const board = await openStaff(flow, 12);
    await board.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await board.setViewportSize({ width, height: 900 });
    await board.getByRole('link', { name: 'Settings' }).click();
    await board.getByLabel('Language').selectOption(language);
    await expect(board.locator('html')).toHaveAttribute('lang', language);
    const look = async (name: string) => {
      const path = `test-results/pictures/${name}-${language}-${scheme}-${width}.png`;
      await board.screenshot({ path, fullPage: true });
      if (language !== 'en') {
        const text = await board.getByRole('main').innerText();
        const lines = text.split('\n').map((line) => line.trim());
        expect(lines.filter((line) => ENGLISH.includes(line))).toEqual([]);
      }
      const wide = await board.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page: board }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    };
    const organisations = board.locator('nav a[href="#/organisations"]');
    await organisations.click();
    await expect(board.getByText('acme-pumps.example')).toBeVisible();
    await look('organisations');
    await board.getByRole('main').getByRole('link').first().click();
    const form = board.locator('form').filter({ has: board.locator('input[type=date]') });
    await board.getByRole('checkbox').first().check();
    await board.getByRole('checkbox').first().locator('xpath=../..').getByRole('button').click();
    await form.locator('input').nth(1).fill('acme-group.example');
    await expect(form.getByRole('listitem')).toHaveCount(12);
    await look('organisation');
  });
}
