import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyWord } from '../every-word.ts';
import { Firefox } from './firefox.ts';
import { Panel } from './panel.ts';

const PICTURES = 'test-results/firefox';

describe('in Firefox', () => {
  let firefox: Firefox;
  let panel: Panel;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    firefox = await Firefox.start();
    await firefox.install();
    panel = new Panel(firefox);
  });
  afterAll(() => firefox.stop());

  it('opens the sidebar at a click on the toolbar button', async () => {
    await firefox.open('data:text/html,<title>Mail</title><p>hello');
    expect(await firefox.sidebar()).toBeUndefined();
    await firefox.clickToolbarButton();
    const shown = await firefox.until(() => firefox.sidebar());
    expect(shown).toBe(firefox.page('sidepanel.html'));
    await firefox.until(() =>
      firefox.inside('sidebar', (page) => page.body.innerText.includes('No customers yet.')),
    );
  });

  it('finds a sample customer by two characters and keeps a note on them', async () => {
    await panel.open();
    await panel.press('Load sample customers');
    await panel.sees('Sample customers loaded');
    await panel.search('建国');
    await panel.sees('华新机械有限公司');
    await panel.take();
    await panel.sees('夜班师傅反映');
    await panel.press('Note');
    await panel.type('What did you learn or promise?', '周三去看主轴');
    await panel.press('Save');
    await panel.sees('Note saved for 王建国.');
    await panel.sees('周三去看主轴');
  });

  it('0.1 plans the calls after a sale, closes one with its outcome, and takes it back', async () => {
    await panel.search('Kowalska');
    await panel.sees('Baltic Freight');
    await panel.take();
    await panel.sees('Under contract with another supplier');
    await panel.press('Sale');
    await panel.type('What was sold', 'Forklift FX-2');
    const soldOn = await firefox.inPage(() =>
      Temporal.Now.plainDateISO().subtract({ days: 12 }).toString(),
    );
    await panel.type('Sold on', soldOn);
    await panel.press('Record sale');
    await panel.sees('Sale recorded');
    await panel.open('#/today');
    const section = '//section[@aria-label="Marta Kowalska"]';
    const steps = () => firefox.text(section);
    await firefox.until(async () => (await steps()).includes('Day 8: visit'));
    const before = await badge(firefox);
    await firefox.click(`${section}//button[.="Done"]`);
    await firefox.click(`${section}//button[.="Not in use yet"]`);
    await firefox.type(`${section}//textarea`, 'Still in its crate');
    await firefox.click(`${section}//button[.="Save"]`);
    await panel.sees('Done: Marta Kowalska.');
    await firefox.until(async () => !(await steps()).includes('Day 2: is it in use?'));
    await firefox.until(async () => (await badge(firefox)) === before - 1);
    await panel.press('Undo');
    await panel.sees('Undone.');
    await firefox.until(async () => (await steps()).includes('Day 2: is it in use?'));
    await firefox.until(async () => (await badge(firefox)) === before);
  });

  it('P13 finds a customer behind the keyword in the address bar, and opens the dossier', async () => {
    await firefox.open('data:text/html,<title>Mail</title><p>hello');
    await firefox.inBrowser(typeInAddressBar, 'ev wjg');
    await firefox.until(async () =>
      (await firefox.inBrowser(addressBarSays)).includes('王建国 · 华新机械有限公司'),
    );
    await firefox.inBrowser(pressEnterInAddressBar);
    await firefox.until(() => firefox.inPage(() => location.hash.startsWith('#/person/')));
    await panel.sees('夜班师傅反映');
  });

  it('says everything in 繁體中文 once that is chosen', async () => {
    for (const place of ['#/today', '#/settings']) {
      await panel.open(place);
      await panel.sees(place === '#/settings' ? 'Wording' : 'Today');
      expect(await englishIn(firefox)).not.toEqual([]);
    }
    await panel.choose('Language', '繁體中文');
    await panel.sees('設定');
    expect(await firefox.inPage(() => document.documentElement.lang)).toBe('zh-TW');
    expect(await englishIn(firefox)).toEqual([]);
    await panel.open('#/today');
    await panel.sees('第2天：用上了嗎？');
    expect(await englishIn(firefox)).toEqual([]);
    await firefox.picture(`${PICTURES}/panel-zh-TW.png`);
  });
});

/** The address bar of the window; typing there is answered by the extension. */
function typeInAddressBar(text: string): void {
  const bar = Reflect.get(window, 'gURLBar');
  bar.focus();
  bar.search(text);
}

function addressBarSays(): string {
  return document.querySelector<HTMLElement>('.urlbarView-results')?.innerText ?? '';
}

function pressEnterInAddressBar(): void {
  Reflect.get(window, 'gURLBar').handleCommand();
}

const badge = async (firefox: Firefox) =>
  Number(await firefox.inPage(() => browser.action.getBadgeText({})));

/** English words of our own that stand on the screen, or that are read out instead. */
async function englishIn(firefox: Firefox): Promise<string[]> {
  const words = Object.values(everyWord).map(({ en }) => en);
  const plain = words.filter((word) => typeof word === 'string' && !word.includes('{'));
  return firefox.inPage((words) => {
    const named = [...document.querySelectorAll('[aria-label], [placeholder], [title]')];
    const heard = named.flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name)),
    );
    const seen = document.body.innerText.split('\n');
    const lines = new Set([...seen, ...heard].map((text) => text?.trim()));
    // What a customer said may be the same word: one is an owner.
    for (const said of document.querySelectorAll<HTMLElement>('[dir=auto]')) {
      lines.delete(said.innerText.trim());
    }
    return words.filter((word) => lines.has(word));
  }, plain as string[]);
}
