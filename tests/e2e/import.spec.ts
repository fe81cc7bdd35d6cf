import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type EvergreenBrowser } from './extension.ts';
import { everyWord } from '../every-word.ts';

/** Bytes of a text in GBK: what Chinese Windows programs write. Only the characters used here. */
const GBK: Record<string, string> = {
  姓: 'd0d5',
  名: 'c3fb',
  公: 'b9ab',
  司: 'cbbe',
  手: 'cad6',
  机: 'bbfa',
  备: 'b1b8',
  注: 'd7a2',
  王: 'cdf5',
  建: 'bda8',
  国: 'b9fa',
  单: 'b5a5',
  小: 'd0a1',
  明: 'c3f7',
  绍: 'c9dc',
  兴: 'd0cb',
  华: 'bbaa',
  新: 'd0c2',
  械: 'd0b5',
  爱: 'b0ae',
  喝: 'bac8',
  茶: 'b2e8',
  邮: 'd3ca',
  箱: 'cfe4',
};

function inGbk(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (one) =>
      Buffer.from(GBK[one] ?? '', 'hex').length > 0
        ? Buffer.from(GBK[one] ?? '', 'hex')
        : Buffer.from(one, 'latin1'),
    ),
  );
}

const TABLE = inGbk(
  [
    '姓名,公司,手机,邮箱,备注',
    '王建国,华新机械,13800138000,wang@huaxin.example,爱喝茶',
    '单小明,绍兴华新,13900139000,shan@huaxin.example,',
  ].join('\r\n'),
);

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
}

const open = (evergreen: EvergreenBrowser) => evergreen.openDashboard('/import');

/** As far as what would be added, through the pages that ask something first. */
async function look(page: Page, name: string, buffer: Buffer, asked: string[]): Promise<void> {
  await choose(page, name, buffer);
  for (const question of asked) {
    await expect(page.getByText(question)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByRole('region', { name: `In ${name}` })).toBeVisible();
}
const ENCODING = 'Which of these reads right?';
const COLUMNS = 'What stands in the columns?';

const result = (page: Page) =>
  page.getByRole('region', { name: 'Imported', exact: true }).getByRole('status');

const search = (page: Page) => page.getByRole('combobox', { name: 'Search customers' });

test('P17 a GBK table is read right, found by pinyin, imported once, and taken back', async ({
  evergreen,
}) => {
  const page = await open(evergreen);
  await choose(page, '客户.csv', TABLE);
  // The file does not say how its letters are stored: the user sees it.
  await expect(page.getByText('Which of these reads right?')).toBeVisible();
  await expect(page.getByRole('radio', { name: /GB18030/ })).toBeChecked();
  await expect(page.getByText('王建国').first()).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('姓名')).toHaveValue('name');
  await expect(page.getByLabel('手机')).toHaveValue('phone');
  await expect(page.getByLabel('备注')).toHaveValue('note');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 new people').first()).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(result(page)).toHaveText('2 added');

  await search(page).fill('shanxiaoming');
  await expect(page.getByRole('option', { name: /单小明/ })).toBeVisible();
  await search(page).fill('wjg');
  await page.getByRole('option', { name: /王建国/ }).click();
  const card = page.getByRole('article', { name: '王建国' });
  await expect(card.getByText('爱喝茶')).toBeVisible();
  await expect(card.getByText('from 客户.csv')).toBeVisible();

  await page.getByRole('link', { name: 'Import customers' }).click();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await look(page, '客户.csv', TABLE, [ENCODING, COLUMNS]);
  await expect(page.getByText('2 known already, nothing to add')).toBeVisible();
  await expect(page.getByText('There is nothing to import.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();

  await page.getByRole('button', { name: 'Undo the import of 客户.csv' }).click();
  await expect(page.getByText('The import is taken back.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Imported files' })).toBeHidden();
  await search(page).fill('wjg');
  await expect(page.getByText('Nobody found')).toBeVisible();
});

test('P14 possible doubles are shown with a choice; what was corrected is remembered', async ({
  evergreen,
}) => {
  const page = await open(evergreen);
  const table = (...rows: string[]) => Buffer.from(['Wer,Firma,Mail', ...rows].join('\n'));
  await choose(page, 'first.csv', table('Priya Raman,Acme,priya@acme.example'));
  await page.getByLabel('Wer').selectOption('Full name');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(result(page)).toHaveText('1 added');
  await page.getByRole('button', { name: 'Choose another file' }).click();

  await choose(
    page,
    'second.csv',
    table('Priya Ramen,Acme,p.raman@acme.example', 'Tom Costa,Acme,priya@acme.example'),
  );
  await expect(page.getByLabel('Wer')).toHaveValue('name');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('1 new person').first()).toBeVisible();
  await expect(page.getByText('May be Priya Raman')).toBeVisible();
  await expect(page.getByText('One letter differs in the name')).toBeVisible();
  await page.getByLabel('What to do with Priya Ramen').selectOption('Merge');
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(result(page)).toHaveText('1 added, 1 completed');
  await search(page).fill('priya ram');
  await expect(page.getByRole('option')).toHaveCount(1);
  await search(page).fill('');
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
  await expect(page.getByText('The import is taken back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo the import of first.csv' })).toBeVisible();
});

test('a vCard 2.1 with quoted-printable comes in, and what cannot is listed', async ({
  evergreen,
}) => {
  const page = await open(evergreen);
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=89',
    'TEL;CELL:+86 138 0013 8000',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'END:VCARD',
    '',
  ].join('\r\n');
  await look(page, 'old.vcf', Buffer.from(card), []);
  await expect(page.getByText('1 new person').first()).toBeVisible();
  await page.getByText('1 record cannot be taken in').last().click();
  await expect(page.getByText('no name, address or organisation')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this list' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('old.vcf.refused.csv');
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(result(page)).toHaveText('1 added');
  await search(page).fill('zhangsan');
  await expect(page.getByRole('option', { name: /张三/ })).toBeVisible();
});

test('a long import goes on while another screen is shown; stopped, it stays or is taken back', async ({
  evergreen,
}) => {
  const page = await open(evergreen);
  const rows = Array.from({ length: 30_000 }, (_, at) => `Person ${at},p${at}@mail.example`);
  await look(page, 'many.csv', Buffer.from(['Name,E-mail', ...rows].join('\n')), [COLUMNS]);
  await page.getByRole('button', { name: 'Import 30000 people' }).click();
  await expect(page.getByText(/^Importing: [1-9]/)).toBeVisible();
  await page.getByRole('link', { name: /^Today/ }).click();
  await page.getByRole('link', { name: 'Import customers' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. What is in stays')).toBeVisible();
  await expect(result(page)).toHaveText(/^\d+,000 added$/);
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
  await expect(page.getByText('The import is taken back.')).toBeVisible();
  await search(page).fill('Person');
  await expect(page.getByText('Nobody found')).toBeVisible();
});

test('what is no list of people is refused in one sentence', async ({ evergreen }) => {
  const page = await open(evergreen);
  for (const [name, bytes, sentence] of [
    ['empty.csv', Buffer.alloc(0), 'The file is empty.'],
    ['book.csv', Buffer.from('504b030414000600', 'hex'), /This is a workbook|compressed/],
    ['page.xls', Buffer.from('<html><table><tr><td>x'), 'This is a web page'],
    ['cut.json', Buffer.from('{"people": ['), 'cannot be read as JSON'],
    [
      'open.csv',
      Buffer.from(`Name,Note\nTom,"${'x'.repeat(2 ** 21)}`),
      /quotation mark|longer than/,
    ],
  ] as const) {
    await choose(page, name, bytes);
    const next = page.getByRole('button', { name: 'Continue' });
    await expect(next.or(page.getByRole('alert'))).toBeVisible();
    if (await next.isVisible()) await next.click();
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect(await page.getByRole('button', { name: 'Choose a file' }).isVisible()).toBe(true);
  }
});

/** English sentences without slots: none of them may be left on a Chinese screen. */
const ENGLISH = Object.values(everyWord)
  .map((word) => word.en)
  .filter((en): en is string => typeof en === 'string' && !en.includes('{') && en.length > 3);

const STAGES = [
  ['columns', async (page: Page) => choose(page, 'a.csv', MIXED)],
  ['review', async (page: Page) => page.locator('form button[type=submit]').click()],
  ['result', async (page: Page) => page.locator('section > div > button').first().click()],
] as const;
const MIXED = Buffer.from(
  'Nom,Birthday,Courriel\nPriya Raman,3/4/1980,p@acme.example\nPriya Ramen,,q@acme.example\n,,\n,1/1/1990,\n',
);

for (const language of ['zh-CN', 'zh-TW'] as const) {
  test(`every word of the import is there in ${language}`, async ({ evergreen }) => {
    const page = await open(evergreen);
    await page.evaluate(
      (language) => chrome.storage.local.set({ settings: { language } }),
      language,
    );
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const [name, go] of [['start', async () => {}] as const, ...STAGES]) {
      await go(page);
      await expect(page.locator('progress')).toBeHidden();
      await page.screenshot({ path: `test-results/pictures/import-${name}-${language}.png` });
      const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
      expect(lines.filter((line) => ENGLISH.includes(line))).toEqual([]);
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the import can be read and used by all: ${scheme}, ${width} px`, async ({
      evergreen,
    }) => {
      const page = await open(evergreen);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const [name, go] of [
        ['start', async () => {}] as const,
        ['encoding', async (page: Page) => choose(page, '客户.csv', TABLE)] as const,
        ['again', async (page: Page) => page.getByText('Choose another file').click()] as const,
        ...STAGES,
      ]) {
        await go(page);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('progress')).toBeHidden();
        await page.screenshot({
          path: `test-results/pictures/import-${name}-${scheme}-${width}.png`,
        });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}
