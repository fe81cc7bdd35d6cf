import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageServer } from '../e2e/pages.ts';
import { recordPages } from '../e2e/record-pages.ts';
import { Firefox } from './firefox.ts';
import { Sidebar } from './sidebar.ts';

/** Tests build on each other: a site is shown, somebody added by name, and known there. */
describe('P19 a site is shown by pointing, in Firefox', () => {
  let firefox: Firefox;
  let sidebar: Sidebar;
  let records: PageServer;
  beforeAll(async () => {
    records = await PageServer.start(recordPages);
    firefox = await Firefox.start();
    await firefox.install();
    sidebar = new Sidebar(firefox);
    await firefox.open(records.url('/wang-record'));
    await firefox.clickToolbarButton();
  });
  afterAll(async () => {
    await firefox.stop();
    await records.close();
  });

  const veils = () => firefox.inPage(() => document.querySelectorAll('[data-ev]').length);

  it('lays a veil over the page, which shows the page nothing and lets no click through', async () => {
    await sidebar.press('Show Evergreen where the name stands');
    await firefox.until(async () => (await veils()) === 1);
    expect(
      await firefox.inPage(() => {
        const host = document.querySelector<HTMLElement>('[data-ev]');
        host?.click();
        return [host?.shadowRoot ?? null, document.querySelectorAll('[data-ev]').length];
      }),
    ).toEqual([null, 1]);
    await firefox.clickAt('#go');
    await sidebar.sees('This reads: Convert');
    expect(await firefox.inPage(() => document.title)).toBe('Huaxin Machinery');
  });

  it('reads what was pointed at, keeps the place, and reads the next record with it', async () => {
    await sidebar.press('Point again');
    await firefox.until(async () => (await veils()) === 1);
    await firefox.clickAt('h1');
    await sidebar.sees('This reads: 建国 王');
    expect(await veils()).toBe(0);
    await sidebar.press('Use this place');
    await sidebar.sees('Evergreen reads here now: 建国 王');
    await sidebar.press('Done');
    await sidebar.press('Add “建国 王”');
    await sidebar.sees('建国 王 added.');
    await firefox.open(records.url('/wang-pinyin'));
    await sidebar.sees('Is this 建国 王?');
    await firefox.open(records.url('/wang-record'));
    await sidebar.sees('No contact yet');
  });
});
