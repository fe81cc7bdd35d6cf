import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from './firefox.ts';
import { Panel } from './panel.ts';

const GBK = fileURLToPath(new URL('../lib/exchange/corpus/calc-gbk.csv', import.meta.url));
const SIGNATURE =
  'Kind regards,\nMarta Kowalska\nFleet manager\nBaltic Freight Ltd\nmarta@baltic-freight.example';
const ENTER = '\uE007';
const FILE = '//input[@type="file"]';

describe('the customer base in Firefox', () => {
  let firefox: Firefox;
  let panel: Panel;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evergreen-handover-'));
    firefox = await Firefox.start();
    await firefox.install();
    panel = new Panel(firefox);
  });
  afterAll(async () => {
    await firefox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const dashboard = (at: string, browser = firefox) =>
    browser.open(browser.page(`dashboard.html#${at}`));

  it('1.3 takes a customer from a pasted signature, value by value', async () => {
    await panel.open('#/capture');
    await panel.sees('Paste a signature');
    await panel.type('Paste a signature, a business card or “Name <mail>”', SIGNATURE);
    await panel.sees('A new customer');
    await panel.press('Tick all');
    await firefox.click('//button[starts-with(normalize-space(), "Save (")]');
    await panel.sees('Baltic Freight Ltd');
    await panel.sees('Fleet manager');
  });

  it('1.3 asks one thing next, and keeps the answer', async () => {
    await panel.sees('For a first conversation:');
    await panel.type('Prefers to be reached by', `A mail${ENTER}`);
    await panel.sees('A mail');
    await panel.sees('Prefers to be reached by kept.');
  });

  it('P16 merges two dossiers, and undoes it', async () => {
    await panel.search('Marta Kowalsky');
    await panel.press('Add “Marta Kowalsky”');
    await panel.sees('Marta Kowalsky added.');
    await panel.open('#/duplicates');
    await panel.sees('One letter differs in the name');
    await panel.press('Merge');
    await panel.sees('Merged before');
    await panel.misses('One letter differs in the name');
    await firefox.click('//button[starts-with(@aria-label, "Undo the merge with")]');
    await panel.sees('One letter differs in the name');
  });

  it('P17 imports a table in GBK: its letters are shown before anything is written', async () => {
    await dashboard('/import');
    await firefox.type(FILE, GBK);
    await panel.sees('Which of these reads right?');
    await panel.press('Continue');
    await panel.sees('What stands in the columns?');
    await panel.press('Continue');
    await panel.sees('In calc-gbk.csv');
    await firefox.click('//button[starts-with(normalize-space(), "Import ") and not(@disabled)]');
    await panel.sees('added');
    await panel.search('ouyanglan');
    await panel.sees('欧阳兰');
  });

  it('1.6 hands a customer over to another profile, where everything arrives once', async () => {
    await dashboard('/hand-over');
    await panel.sees('Give to a colleague');
    await firefox.inPage(() => {
      const create = URL.createObjectURL.bind(URL);
      const keep = async (file: Blob) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        Object.assign(window, { saved: bytes.toBase64() });
      };
      URL.createObjectURL = (file: Blob) => {
        void keep(file);
        return create(file);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await panel.type('Password of the file', 'right');
    await firefox.click('//button[starts-with(normalize-space(), "Save the file with")]');
    const saved = await firefox.until(() =>
      firefox.inPage((): string | null => Reflect.get(window, 'saved') ?? null),
    );
    const file = join(folder, 'customers.handover');
    await writeFile(file, Buffer.from(saved, 'base64'));

    const other = await Firefox.start();
    try {
      await other.install();
      const colleague = new Panel(other);
      for (const outcome of ['0 completed, 0 as they were', '0 new, 0 completed']) {
        await dashboard('/hand-over', other);
        await colleague.sees('Take from a colleague');
        await other.type(FILE, file);
        await other.type(
          '//section[@aria-label="Take from a colleague"]//input[@type="password"]',
          'right',
        );
        await colleague.press('Open the file');
        await colleague.sees('Marta Kowalska');
        await other.click('//button[starts-with(normalize-space(), "Take over")]');
        await colleague.sees(outcome);
      }
      await colleague.search('kowalska');
      await colleague.sees('Baltic Freight Ltd');
    } finally {
      await other.stop();
    }
  });

  it('1.20 erases somebody: the name is in no store', async () => {
    await panel.open();
    await panel.search('欧阳兰');
    await panel.sees('欧阳兰');
    await panel.take();
    await panel.press('More');
    await panel.press('Remove this person');
    await panel.sees('欧阳兰 is in the trash, for 30 days.');
    await dashboard('/trash');
    await panel.press('Erase 欧阳兰 now');
    await panel.press('Erase');
    await panel.sees('Nobody is in the trash.');
    const stores = await firefox.inPage(everyStore);
    expect(stores).toContain('Marta Kowalska');
    expect(stores).not.toMatch(/欧阳兰|ouyang|lan@example/);
  });
});

/** Everything that the database holds, as one text. Runs in the page. */
async function everyStore(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
  const db = await done(indexedDB.open('evergreen'));
  const names = [...db.objectStoreNames];
  const stores = db.transaction(names);
  const rows = await Promise.all(names.map((name) => done(stores.objectStore(name).getAll())));
  db.close();
  return JSON.stringify(rows);
}
