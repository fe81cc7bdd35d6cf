import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { everyWord } from '../every-word.ts';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search customers' });
const people = (page: Page) => page.getByRole('region', { name: 'People' });
const picture = (page: Page) => page.getByRole('group', { name: 'Who introduced whom' });

/** Adds somebody by name, and opens their page. */
async function add(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await page.getByRole('button', { name: `Add “${name}”` }).click();
  await expect(page.getByRole('article', { name })).toBeVisible();
}

async function open(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('article', { name })).toBeVisible();
}

/** Says on the open page who somebody is; who is not known yet is added on the way. */
async function link(page: Page, relation: string, name: string): Promise<void> {
  const here = people(page);
  const asking = here.getByRole('button', { name: 'Add a person' });
  // The form of the last one closes when it is written; a click before that would be on its own button.
  await expect(asking).toHaveAttribute('aria-expanded', 'false');
  await asking.click();
  await here.getByLabel('What are they to').selectOption({ label: relation });
  await here.getByRole('combobox', { name: 'Who is it?' }).fill(name);
  const known = here.getByRole('option', { name });
  await known
    .or(here.getByRole('button', { name: `Add “${name}”` }))
    .first()
    .click();
}

const noScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Writes records as they are: a large tree is not typed in. */
async function put(page: Page, tables: Record<string, object[]>): Promise<void> {
  await page.evaluate(async (tables) => {
    const opened = indexedDB.open('evergreen');
    await new Promise((done) => opened.addEventListener('success', done));
    const writing = opened.result.transaction(Object.keys(tables), 'readwrite');
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) writing.objectStore(table).put(row);
    }
    await new Promise((done) => writing.addEventListener('complete', done));
    opened.result.close();
  }, tables);
  await page.reload();
}

test('3.13 4.13 who introduced whom is counted and drawn, and a circle is refused', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await add(page, 'Anna Berg');
  await link(page, 'Introduced', 'Ben Cole');
  await expect(page.getByText('Ben Cole is now among the people around Anna Berg.')).toBeVisible();
  await people(page).getByRole('link', { name: 'Ben Cole' }).click();
  await expect(page.getByRole('article', { name: 'Ben Cole' })).toBeVisible();
  await expect(people(page).getByRole('list', { name: 'Introduced by' })).toContainText('Anna');
  await link(page, 'Introduced', 'Cai Dong');
  await open(page, 'Anna Berg');
  await expect(page.getByText('2 customers came through them.')).toBeVisible();
  await expect(picture(page).getByRole('link')).toHaveText(['Anna Berg', 'Ben Cole', 'Cai Dong']);

  await page.getByText('As a list').click();
  await expect(page.getByRole('link', { name: 'Cai Dong, introduced by Ben Cole' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Anna Berg, the first' })).toBeVisible();

  // By the keyboard alone: from one in the picture to the next, and there.
  await picture(page).getByRole('link', { name: 'Ben Cole' }).focus();
  await page.keyboard.press('Tab');
  await expect(picture(page).getByRole('link', { name: 'Cai Dong' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Cai Dong' })).toBeVisible();

  await link(page, 'Introduced', 'Anna Berg');
  await expect(people(page).getByRole('alert')).toHaveText(/^That would go in a circle/);
  await expect(people(page).getByRole('link', { name: 'Anna Berg' })).toHaveCount(0);
  // Another relation of the same two is no circle.
  await people(page).getByLabel('What are they to').selectOption({ label: 'Colleague' });
  await people(page).getByRole('combobox', { name: 'Who is it?' }).fill('Anna Berg');
  await people(page).getByRole('option', { name: 'Anna Berg' }).click();
  await expect(people(page).getByRole('list', { name: 'Colleague' })).toContainText('Anna Berg');
});

test('3.13 of 200 people the nearest are drawn, and the rest unfolds by the keyboard', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await add(page, 'Anna Berg');
  const anna = page.url().split('/person/')[1] ?? '';
  const record = { createdAt: 1, changedAt: 1, by: '' };
  const ids = Array.from({ length: 200 }, (_, n) => `p${n}`);
  await put(page, {
    people: ids.map((id) => ({ ...record, id, name: `Customer ${id}` })),
    links: [
      ...ids.map((id, n) => ({
        ...record,
        id: `link-${id}`,
        kind: 'introducedBy',
        from: id,
        to: n < 10 ? anna : `p${n % 10}`,
      })),
      // What was imported may go in circles.
      { ...record, id: 'circle', kind: 'introducedBy', from: anna, to: 'p199' },
    ],
  });
  await expect(page.getByText('200 customers came through them.')).toBeVisible();
  const drawn = picture(page).getByRole('link');
  const before = await drawn.count();
  expect(before).toBeGreaterThan(10);
  expect(before).toBeLessThan(40);
  const knot = picture(page).getByRole('button', { name: /more behind Anna Berg$/ });
  await knot.focus();
  await page.keyboard.press('Enter');
  const fewer = picture(page).getByRole('button', { name: 'Show fewer behind Anna Berg' });
  await expect(fewer).toBeFocused();
  expect(await drawn.count()).toBeGreaterThan(before);
  await page.keyboard.press('Enter');
  await expect(drawn).toHaveCount(before);
});

test('0.18 family, the phone and colleagues: jump there, change it, remove it, and back', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await add(page, 'Anna Berg');
  await link(page, 'Answers the phone', 'Mei Li');
  await link(page, 'Answers the phone', 'Mei Li');
  await expect(people(page).getByRole('alert')).toHaveText(
    'Mei Li is already noted so for Anna Berg.',
  );
  await people(page).getByRole('button', { name: 'Cancel' }).click();
  await people(page).getByRole('link', { name: 'Mei Li' }).click();
  await expect(people(page).getByRole('list', { name: 'Answers the phone for' })).toContainText(
    'Anna Berg',
  );
  await people(page).getByRole('button', { name: 'Change: Anna Berg' }).click();
  await people(page).getByLabel('What are they to').selectOption({ label: 'Family' });
  await people(page).getByRole('button', { name: 'Save' }).click();
  await expect(people(page).getByRole('list', { name: 'Family' })).toContainText('Anna Berg');
  await people(page).getByRole('button', { name: 'Remove: Anna Berg' }).click();
  await expect(people(page).getByRole('list')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(people(page).getByRole('list', { name: 'Family' })).toContainText('Anna Berg');
});

test('4.12 circles: made on a person or on their screen, and who is in both', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  const circles = page.getByRole('region', { name: 'Circles' });
  await add(page, 'Ben Cole');
  await add(page, 'Anna Berg');
  for (const name of ['Rowing club', 'Chamber of commerce']) {
    await circles.getByRole('button', { name: 'Add to a circle' }).first().click();
    await circles.getByLabel('Name of the circle').fill(name);
    await circles.getByLabel('What brings them together').selectOption({ label: 'Trade' });
    await circles.locator('form').getByRole('button', { name: 'Add to a circle' }).click();
    await expect(circles.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Circles' }).click();
  const tick = (name: string) => page.getByRole('checkbox', { name });
  await tick('Rowing club').check();
  await page.getByRole('combobox', { name: 'Add a member' }).fill('Ben');
  await page.getByRole('option', { name: 'Ben Cole' }).click();
  const inIt = page.getByRole('region', { name: 'In Rowing club' });
  await expect(inIt.getByRole('link')).toHaveText(['Anna Berg', 'Ben Cole']);
  await expect(page.getByText('2 members')).toBeVisible();

  await tick('Chamber of commerce').check();
  const both = page.getByRole('region', { name: /^In all of these/ });
  await expect(both.getByRole('link')).toHaveText(['Anna Berg']);

  await page.getByRole('button', { name: 'Change circle Chamber of commerce' }).click();
  await page.getByLabel('Name of the circle').fill('ROWING club');
  await expect(page.getByText('There is a circle of this name already.')).toBeVisible();
  await page.getByLabel('Name of the circle').fill('Old chamber');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove circle Old chamber' }).click();
  await expect(tick('Old chamber')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tick('Old chamber')).toBeVisible();
  await expect(both.getByRole('link')).toHaveText(['Anna Berg']);
});

test('3.2 how a customer likes to be called stands under the name, on paper too', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await add(page, 'Anna Berg');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Form of address').fill('Dr Berg');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article').getByText('Dr Berg')).toBeVisible();
  expect(await paper(page)).toMatch(/Anna Berg\s+Dr Berg/);
});

/** A customer with an ordinary fact, a judgement, a sensitive answer and a partner. */
async function dossierOf(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Care to be taken').check();
  await page.getByLabel('Why do you need').fill('We invite customers to dinner');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByText('We invite customers to dinner')).toBeVisible();
  await add(page, 'Anna Berg');
  const personId = page.url().split('/person/')[1] ?? '';
  const record = { createdAt: Date.UTC(2026, 1, 3), changedAt: 1, by: 'Lin' };
  const fact = (field: string, value: string) => ({
    ...record,
    id: field,
    personId,
    field,
    value,
    from: 'told',
  });
  await put(page, {
    facts: [
      fact('role', 'Buyer'),
      fact('attitude_company', 'Tired of it'),
      fact('care_needs', 'No nuts'),
    ],
    people: [{ ...record, id: 'kim', name: 'Kim Berg' }],
    links: [{ ...record, id: 'tie', kind: 'partner', from: personId, to: 'kim' }],
    events: Array.from({ length: 120 }, (_, n) => ({
      ...record,
      id: `e${n}`,
      kind: n % 2 ? 'note' : 'call',
      people: [personId],
      happenedAt: record.createdAt - n * 86_400_000,
      text: `Entry ${n}`,
    })),
  });
  await expect(page.getByText('Entry 0', { exact: true })).toBeVisible();
}

/** What is on the paper: the page as the browser prints it. */
async function paper(page: Page): Promise<string> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return text;
}

test('1.20 a printed dossier leaves judgements and what is sensitive out, unless ticked this once', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await dossierOf(page);
  await expect(page.getByText('No nuts')).toBeVisible();
  const plain = await paper(page);
  for (const there of ['Anna Berg', 'Printed on', 'Buyer', 'Entry 119']) {
    expect(plain).toContain(there);
  }
  for (const absent of ['No nuts', 'Tired of it', 'Kim Berg', 'Correct', 'Undo']) {
    expect(plain).not.toContain(absent);
  }
  await page.getByText('Print', { exact: true }).click();
  await page.getByLabel('Your judgements (1)').check();
  await page.getByLabel('Sensitive answers (2)').check();
  const all = await paper(page);
  for (const there of ['No nuts', 'Tired of it', 'your judgement', 'Kim Berg']) {
    expect(all).toContain(there);
  }
  // The ticks were for that one print.
  await expect(page.getByLabel('Sensitive answers (2)')).not.toBeChecked();
  expect(await paper(page)).not.toContain('No nuts');

  // The browser's own print takes the same paper: some pages, not the long screen.
  const session = await evergreen.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
  const pages = Buffer.from(data, 'base64')
    .toString('latin1')
    .match(/\/Type *\/Page\b/g);
  expect(pages?.length).toBeGreaterThan(2);
});

test('the whole history is there, by kind, and the parts of the page by keyboard', async ({
  evergreen,
}) => {
  const page = await evergreen.openDashboard();
  await dossierOf(page);
  const events = page.getByRole('region', { name: 'What happened' });
  await expect(events.getByRole('listitem')).toHaveCount(100);
  await events.getByRole('button', { name: 'Show earlier' }).click();
  await expect(events.getByRole('listitem')).toHaveCount(120);
  await events.getByRole('button', { name: 'Call', exact: true }).click();
  await expect(events.getByRole('listitem')).toHaveCount(60);
  await events.getByRole('button', { name: 'Everything' }).click();
  await expect(events.getByRole('listitem')).toHaveCount(120);

  await page.getByRole('navigation', { name: 'Sections' }).getByText('People').press('Enter');
  await page.keyboard.press('Tab');
  await expect(people(page).getByRole('link', { name: 'Kim Berg' })).toBeFocused();

  await page.keyboard.press('n');
  const note = page.getByLabel('What did you learn or promise?');
  await expect(note).toBeFocused();
  await page.keyboard.type('Nice call, no news');
  await expect(note).toHaveValue('Nice call, no news');
  await page.keyboard.press('Control+Enter');
  await expect(events.getByText('Nice call, no news')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByLabel('What was said?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Call', exact: true }).first()).toHaveAttribute(
    'aria-keyshortcuts',
    'c',
  );
});

const ENGLISH = Object.values(everyWord)
  .map((word) => word.en)
  .filter((en): en is string => typeof en === 'string' && !en.includes('{') && en.length > 3);

for (const [width, scheme, language] of [
  [360, 'light', 'en'],
  [360, 'dark', 'zh-TW'],
  [1280, 'light', 'zh-CN'],
  [1280, 'dark', 'en'],
] as const) {
  test(`the dossier and the circles can be read and used by all: ${width} px, ${scheme}, ${language}`, async ({
    evergreen,
  }) => {
    const page = await evergreen.openDashboard();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await dossierOf(page);
    await link(page, 'Introduced', 'Ben Cole');
    await expect(picture(page)).toBeVisible();
    const at = page.url();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const look = async () => {
      expect(await noScroll(page)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (language === 'en') return;
      const lines = (await page.locator('body').innerText()).split('\n').map((one) => one.trim());
      expect(lines.filter((line) => ENGLISH.includes(line))).toEqual([]);
    };
    await page.goto(at);
    await expect(page.getByRole('article')).toBeVisible();
    for (const summary of await page.locator('summary').all()) {
      if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) {
        await summary.click();
      }
    }
    for (const word of ['addLink', 'joinCircle'] as const) {
      const { en, cn, tw } = everyWord[word];
      await page.getByRole('button', { name: { en, 'zh-CN': cn, 'zh-TW': tw }[language] }).click();
    }
    await look();
    await page.goto(at.replace(/#.*/, '#/circles'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByRole('textbox').fill('Rowing club');
    await look();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox')).toBeChecked();
    await look();
  });
}
