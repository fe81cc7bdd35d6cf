import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveComposers } from '../e2e/composer.ts';
import { mailPages } from '../e2e/mail-pages.ts';
import { PageServer } from '../e2e/pages.ts';
import { Firefox } from './firefox.ts';
import { cardIn, KEYS, markedIn } from './guarded.ts';
import { Sidebar } from './sidebar.ts';

const { Alt: ALT, Control: CONTROL, Enter: ENTER } = KEYS;

describe('beside a mail in Firefox', () => {
  let firefox: Firefox;
  let mails: PageServer;
  let sidebar: Sidebar;
  beforeAll(async () => {
    mails = await PageServer.start(mailPages);
    firefox = await Firefox.start();
    await firefox.install();
    sidebar = new Sidebar(firefox);
  });
  afterAll(async () => {
    await firefox.stop();
    await mails.close();
  });

  it('the sidebar shows who wrote it, and follows to the next mail', async () => {
    await firefox.open(mails.url('/priya'));
    await firefox.clickToolbarButton();
    await firefox.until(() => firefox.sidebar());
    await sidebar.sees('Priya Raman');
    await sidebar.sees('Not in your customers yet.');
    await sidebar.press('Add to customers');
    await sidebar.sees('Priya Raman added.');
    await firefox.open(mails.url('/wang'));
    await sidebar.sees('王建国');
    await firefox.open(mails.url('/priya'));
    await sidebar.sees('No contact yet');
  });

  it('1.3 a right-click on the selection is a saved note, with undo', async () => {
    await firefox.inPage(() => {
      const text = document.getElementById('text');
      if (text) getSelection()?.selectAllChildren(text);
    });
    await firefox.chooseFromMenu('#text', 'Add customer note');
    await sidebar.sees('Note saved for Priya Raman.');
    await sidebar.sees('Both pumps arrived on Tuesday, thank you.');
    await sidebar.sees('Delivery of the two CX-40 pumps');
    await sidebar.press('Undo');
    await sidebar.sees('Who is this note about?');
  });
});

describe('in a draft in Firefox', () => {
  let firefox: Firefox;
  let server: Server;
  let at: (kind: string, text: string) => string;
  beforeAll(async () => {
    ({ server, at } = await serveComposers());
    firefox = await Firefox.start();
    await firefox.install();
  });
  afterAll(async () => {
    await firefox.stop();
    server.closeAllConnections();
    server.close();
  });

  const TEXT = 'Delivery next week is absolutely no problem.';
  const editor = { field: 'textarea', rich: '[contenteditable]' };

  it.each(['field', 'rich'] as const)(
    '2.11 in a %s an absolute promise is marked, replaced by keys, and undone',
    async (kind) => {
      await firefox.open(at(kind, TEXT));
      await firefox.click(editor[kind]);
      await firefox.press(CONTROL, '\uE011');
      const marked = () => firefox.inside('tab', markedIn);
      await firefox.until(async () => (await marked()).length > 0);
      expect(await marked()).toEqual(['absolutely no problem']);
      await firefox.press(ALT, '.');
      await firefox.until(async () =>
        (await firefox.inside('tab', cardIn)).includes('Say instead'),
      );
      await firefox.press(ENTER);
      const draft = () => firefox.inPage(draftIn, editor[kind]);
      await firefox.until(async () => !(await draft()).includes(TEXT));
      expect(await draft()).toContain('Delivery next week ');
      await firefox.until(async () => (await marked()).length === 0);
      expect(await firefox.inside('tab', cardIn)).toBe('');
      await firefox.press(CONTROL, 'z');
      await firefox.until(async () => (await draft()).includes(TEXT));
      await firefox.until(async () => (await marked()).length > 0);
    },
  );
});

function draftIn(css: string): string {
  const draft = document.querySelector<HTMLElement>(css);
  return draft instanceof HTMLTextAreaElement ? draft.value : (draft?.innerText ?? '');
}
