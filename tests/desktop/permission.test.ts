import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailPages } from '../e2e/mail-pages.ts';
import { PageServer } from '../e2e/pages.ts';
import { Shipped } from './shipped.ts';

/** Tests build on each other: a site is refused, allowed, used, and switched off. */
describe('P15 the shipped build on a real desktop', () => {
  let mails: PageServer;
  let shipped: Shipped;

  beforeAll(async () => {
    mails = await PageServer.start(mailPages);
    shipped = await Shipped.start();
    await shipped.tab.goto(mails.url('/priya'));
    await shipped.openPanel();
  });
  afterAll(async () => {
    await shipped.stop();
    await mails.close();
  });

  it('reads nothing of a page before it is switched on there', async () => {
    await shipped.sees('Evergreen is not switched on for 127.0.0.1.');
    expect(await shipped.granted()).toEqual([]);
    expect(await shipped.registered()).toEqual([]);
  });

  it('says how to go on when the browser’s prompt is dismissed', async () => {
    await shipped.answer('127.0.0.1', 'Escape');
    await shipped.sees('The browser did not allow it.');
    expect(await shipped.granted()).toEqual([]);
    expect(await shipped.registered()).toEqual([]);
  });

  it('shows who wrote the open mail as soon as the prompt is allowed', async () => {
    await shipped.answer('127.0.0.1', 'Tab', 'Return');
    await shipped.sees('Priya Raman');
    expect(await shipped.granted()).toEqual(['http://127.0.0.1/*']);
    expect(await shipped.registered()).toEqual(['site:http://127.0.0.1/*']);
    shipped.picture('allowed');
  });

  it('1.3 keeps the selection as a note through the right-click menu', async () => {
    await shipped.press('Add to customers');
    await shipped.sees('No contact yet');
    await shipped.noteByMenu('#text');
    await shipped.sees('Note saved for Priya Raman.');
    await shipped.sees('Both pumps arrived on Tuesday, thank you.');
    shipped.picture('note');
  });

  it('leaves the site when it is switched off in the settings', async () => {
    await shipped.tab.evaluate(() => document.body.append(document.createElement('textarea')));
    await shipped.press('Settings', 'link');
    await shipped.press('Switch off 127.0.0.1');
    await shipped.sees('None yet.');
    await expect.poll(() => shipped.registered()).toEqual([]);
    expect(await shipped.granted()).toEqual([]);
    await shipped.press('Back', 'link');
    await shipped.sees('Evergreen is not switched on for 127.0.0.1.');
    shipped.picture('switched-off');
  });

  it('checks no draft there, though a click lets it into the page this once', async () => {
    await shipped.writeAfterClick('textarea');
    await shipped.tab.keyboard.type('We guarantee it.');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await shipped.guarded()).toBe(false);
  });
});
