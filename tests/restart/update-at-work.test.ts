import type { Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveComposers } from '../e2e/composer.ts';
import { made } from './asked.ts';
import { PackedChromium, update } from './packed.ts';
import { Seller } from './seller.ts';

const TEXT = 'Delivery next week is absolutely no problem.';
const HALF = 'Half a sentence about the';
const EDITOR = { field: 'textarea', rich: '[contenteditable]' };
type Kind = keyof typeof EDITOR;

/** Tests build on each other: drafts and a note are begun, the extension is updated, work goes on. */
describe('P21 an update in the middle of work', () => {
  let chromium: PackedChromium;
  let server: Server;
  let at: (kind: string, text: string) => string;
  let panel: Page;
  let drafts: Record<'cardOpen' | 'marked' | 'untouched', Page>;
  const errors: string[] = [];

  beforeAll(async () => {
    ({ server, at } = await serveComposers());
    chromium = await PackedChromium.create();
    await chromium.start();
    drafts = {
      cardOpen: await draft('field'),
      marked: await draft('rich'),
      untouched: await draft('rich'),
    };
    await begin(drafts.cardOpen, 'field');
    await nextCard(drafts.cardOpen);
    expect(await cards(drafts.cardOpen)).toBe(1);
    await begin(drafts.marked, 'rich');
    panel = await chromium.page();
  });
  afterAll(async () => {
    await chromium.remove();
    server.closeAllConnections();
    server.close();
  });

  /** A tab with a draft, which tells of all that goes wrong in it. */
  async function draft(kind: Kind): Promise<Page> {
    const tab = await chromium.tab();
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await tab.goto(at(kind, TEXT));
    return tab;
  }

  it('waits for a note that is half written in the panel, and loses none of it', async () => {
    const seller = new Seller(panel);
    await seller.addCustomer('Priya Raman');
    await seller.press('Note');
    await seller.type('What did you learn or promise?', HALF);
    await chromium.store.publish('1.1');
    expect(await chromium.fetchUpdate(panel)).toBe('1.1');
    await seller.sees('A new version of Evergreen is ready.');
    await seller.press('Update now');
    await seller.sees('Something is written and not saved yet.');
    expect(await panel.$eval('textarea', ({ value }) => value)).toBe(HALF);
    await seller.type('What did you learn or promise?', ' spindle');
    await seller.press('Save');
    await seller.sees('Note saved for Priya Raman.');
    await update(panel);
    panel = await chromium.page();
    expect((await panel.evaluate(made)).version).toBe('1.1');
    const again = new Seller(panel);
    await again.find('Priya');
    await again.sees(`${HALF} spindle`);
  });

  it('closes the card that the old script left open, and the new script goes on', async () => {
    const tab = drafts.cardOpen;
    await tab.bringToFront();
    await expect.poll(() => cards(tab)).toBe(0);
    await tab.click(EDITOR.field);
    await goesOn(tab);
  });

  it('leaves one set of marks in a draft that is being written, and one card over them', async () => {
    await drafts.marked.bringToFront();
    await goesOn(drafts.marked);
  });

  it('reaches a draft that nobody had touched before', async () => {
    await begin(drafts.untouched, 'rich');
    await goesOn(drafts.untouched);
  });

  it('has nothing to tell the page’s console, and a page that is loaded anew has the new script', async () => {
    expect(errors).toEqual([]);
    const tab = drafts.marked;
    await tab.reload();
    await begin(tab, 'rich');
    await goesOn(tab);
    expect(errors).toEqual([]);
  });
});

/** Goes into the draft; what is in it is marked. */
async function begin(tab: Page, kind: Kind): Promise<void> {
  await tab.bringToFront();
  await tab.click(EDITOR[kind]);
  await vi.waitFor(async () => expect(await marked(tab)).toEqual(['absolutely no problem']), 5000);
}

/** Writes on: that is marked too, every card is there once, and the choice goes into the draft. */
async function goesOn(tab: Page): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('Home');
  await tab.keyboard.up('Control');
  await tab.keyboard.type('We guarantee it. ');
  await expect.poll(() => marked(tab)).toEqual(['We guarantee', 'absolutely no problem']);
  await nextCard(tab);
  await expect.poll(() => cards(tab)).toBe(1);
  await tab.keyboard.press('Enter');
  await expect.poll(() => cards(tab)).toBe(0);
  await expect.poll(() => marked(tab)).toHaveLength(1);
}

async function nextCard(tab: Page): Promise<void> {
  await tab.keyboard.down('Alt');
  await tab.keyboard.press('.');
  await tab.keyboard.up('Alt');
  await tab.waitForSelector('::-p-aria([role="dialog"])');
}

/** Open cards; they lie in closed shadow roots, but assistive technology finds them. */
const cards = async (tab: Page) => (await tab.$$('::-p-aria([role="dialog"])')).length;

/** The words that are underlined now, in the order of the draft. */
const marked = (tab: Page) =>
  tab.evaluate(() => {
    const ranges: Range[] = [];
    for (const name of ['ev-1', 'ev-2']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (range instanceof Range) ranges.push(range);
      }
    }
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map(String);
  });
