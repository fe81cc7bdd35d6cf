import type { Page as Tab } from '@playwright/test';
import type { Told } from '../../lib/messages/in-page.ts';
import type { Page } from '../../lib/sites/site.ts';
import { siteCases, type SiteCase } from '../origins/site-cases.ts';
import { test } from './at-origins.ts';
import { CardReader, markedIn } from './composer.ts';
import { connect, seen } from './detector.ts';
import { expect, type EvergreenBrowser } from './extension.ts';

function caseOf(site: string, name: string): SiteCase {
  const found = siteCases.find((one) => one.site === site && one.name === name);
  if (!found) throw new Error(`no page ${site}/${name}`);
  return found;
}

const GMAIL = caseOf('gmail', 'two-drafts');
const REPLY = caseOf('roundcube', 'elastic-reply');
const HTML_REPLY = caseOf('roundcube', 'elastic-html-reply');

const names = (page: Page | null | undefined) =>
  page?.people.map(({ name, address }) => name ?? address);

/** What an open panel hears: who is on the page, and what was told last of the draft. */
async function hear(evergreen: EvergreenBrowser, tab: Tab) {
  const { posted, close } = await connect(evergreen, tab);
  const isTold = (one: object | null): one is { draft: Partial<Told> } =>
    one !== null && 'draft' in one;
  return {
    close,
    page: async () => (await posted()).findLast((one) => !isTold(one)),
    draft: async () => {
      const told: Partial<Told> = {};
      for (const one of await posted()) if (isTold(one)) Object.assign(told, one.draft);
      return told;
    },
  };
}

async function write(tab: Tab, place: string, text: string): Promise<void> {
  await tab.locator(place).click();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.insertText(text);
}

test('of several drafts the one with the focus is meant, else the open mail', async ({
  evergreen,
  tab,
  visit,
}) => {
  await visit(GMAIL);
  const { page, close } = await hear(evergreen, tab);
  const now = async () => {
    const read = await page();
    return [read?.kind, names(read)];
  };
  const mail = ['message', ['Priya Raman', 'me', "Tom O'Neil"]];
  await expect.poll(now).toEqual(mail);
  // The focus alone changes nothing in the page.
  await tab.evaluate(() => document.getElementById('window')?.focus());
  await expect.poll(now).toEqual(['draft', ['王建国', '赵敏']]);
  await tab.evaluate(() => document.getElementById('reply')?.focus());
  await expect.poll(now).toEqual(['draft', ['Priya Raman', "Tom O'Neil"]]);
  await tab.locator('.a3s').click();
  await expect.poll(now).toEqual(mail);
  await close();
});

test('what is promised in one draft is told with the people of that one', async ({
  evergreen,
  tab,
  visit,
}) => {
  await visit(GMAIL);
  const { draft, close } = await hear(evergreen, tab);
  const now = async () => {
    const { promises, whom } = await draft();
    return [promises, names(whom)];
  };
  await write(tab, '#reply', 'I will send the drawing by Friday. ');
  await expect
    .poll(now)
    .toEqual([['I will send the drawing by Friday.'], ['Priya Raman', "Tom O'Neil"]]);
  await write(tab, '#window', '我周五前把报价发给您。');
  await expect.poll(now).toEqual([[expect.stringContaining('报价')], ['王建国', '赵敏']]);
  // Who is added after the words is told too, once the writer is back.
  await tab.evaluate(() => {
    const chips = document.querySelectorAll('[role="dialog"] [role="option"]');
    chips[1]?.remove();
  });
  await tab.locator('[role="dialog"] [name="subjectbox"]').click();
  await tab.locator('#window').click();
  await expect.poll(now).toEqual([[expect.stringContaining('报价')], ['王建国']]);
  await close();
});

test('what is left alone for the people of one draft is marked in the other', async ({
  tab,
  visit,
}) => {
  await visit(GMAIL);
  const card = await CardReader.of(tab);
  const text = 'We guarantee delivery on Friday. ';
  await write(tab, '#reply', text);
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
  await tab.keyboard.press('Alt+.');
  await expect.poll(() => card.text()).toContain('Absolute promise');
  await card.press('This customer');
  await expect.poll(() => markedIn(tab)).toEqual([]);
  await write(tab, '#window', text);
  await expect.poll(() => markedIn(tab)).toEqual(['We guarantee']);
  // In another draft to the first ones it is left alone too.
  await visit(GMAIL);
  await write(tab, '#reply', text);
  await tab.keyboard.insertText('Our lock is 100% secure. ');
  await expect.poll(() => markedIn(tab)).toEqual(['100% secure']);
});

const OWN = 'We guarantee delivery on Friday.';
const FOREIGN = { quote: 'We guarantee that it works.', signature: 'Ming, 100% reliable pumps' };

/** How many of our own elements stand beside the body, of the page and of the frames in it. */
const hostsIn = (tab: Tab) =>
  tab.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map((one) => one.contentDocument);
    return [document, ...frames].flatMap((one) => [
      ...(one?.querySelectorAll(':root > [data-ev]') ?? []),
    ]).length;
  });

test('a draft in a window that the webmail opened is read there, without quote and signature', async ({
  evergreen,
  tab,
  origins,
}) => {
  const list = caseOf('roundcube', 'elastic-list');
  origins.show(new Map([...list.pages, ...REPLY.pages]));
  await tab.goto(list.expected.url);
  const opened = tab.waitForEvent('popup');
  await tab.evaluate((url) => {
    window.open(url, 'compose', 'width=900,height=700');
  }, REPLY.expected.url);
  const popup = await opened;
  await popup.waitForLoadState();
  await expect
    .poll(async () => names((await seen(evergreen, popup)).page))
    .toEqual(names(REPLY.expected.page));
  const { quote, signature } = FOREIGN;
  await popup
    .locator('#composebody')
    .fill(`${OWN}\n\nOn 3 March 2026 Ann Lee wrote:\n> ${quote}\n\n-- \n${signature}`);
  await popup.locator('#composebody').click();
  await expect.poll(() => markedIn(popup)).toEqual(['We guarantee']);
  expect((await seen(evergreen, tab)).page?.kind).toBe('none');
  await popup.close();
});

test('a draft in an empty frame of the page is read once, from the page around it', async ({
  evergreen,
  tab,
  visit,
}) => {
  await visit(HTML_REPLY);
  const frame = tab.locator('#composebody_ifr');
  await frame.evaluate(
    (element, { own, quote, signature }) => {
      const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      inner?.open();
      inner?.write(`<!doctype html><body contenteditable id="tinymce"><p>${own}</p>
        <p>On 3 March 2026 Ann Lee wrote:</p><blockquote>${quote}</blockquote>
        <div id="_rc_sig">-- <br>${signature}</div></body>`);
      inner?.close();
      // The editor was not drawn yet when the page was saved.
      for (let at: Element | null = element; at; at = at.parentElement) at.removeAttribute('style');
    },
    { own: OWN, ...FOREIGN },
  );
  await tab.frameLocator('#composebody_ifr').locator('p').first().click();
  const inner = tab.frames().at(-1);
  await expect.poll(() => inner && markedIn(inner)).toEqual(['We guarantee']);
  await expect
    .poll(async () => names((await seen(evergreen, tab)).page))
    .toEqual(names(HTML_REPLY.expected.page));
  const card = await CardReader.of(tab);
  await tab.keyboard.press('Alt+.');
  await expect.poll(() => card.text()).toContain('Absolute promise');
  expect(await hostsIn(tab)).toBe(1);
  await tab.keyboard.press('Enter');
  await expect.poll(() => inner?.locator('p').first().innerText()).not.toContain('guarantee');
  expect(await inner?.locator('blockquote').innerText()).toBe(FOREIGN.quote);
  await expect.poll(() => hostsIn(tab)).toBe(0);
});

/** A webmail that nobody knows: an open mail, a box to reply in, and two windows to write in. */
const UNKNOWN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title>
<style>[contenteditable] { min-height: 90px }</style>
<article><h1>Delivery</h1><div><b>From:</b> Priya Raman &lt;priya.raman@acme-pumps.example&gt;</div>
<div><b>To:</b> lin@evergreen.example</div><p id="mail">Both pumps arrived.</p>
<div contenteditable id="answer">Dear Priya,</div></article>
<section><h2>New message</h2><div><label>To <input id="to" value="王建国 &lt;wang@huaxin.example&gt;"></label></div>
<div contenteditable id="first">您好，</div></section>
<section><h2>New message</h2><div><label>To <input id="nobody"></label></div>
<div contenteditable id="second">Hello,</div></section>`;

test('on a page of no known product too, each draft is for its own people', async ({
  evergreen,
  tab,
  origins,
}) => {
  const url = 'https://mail.evergreen.example/unknown';
  origins.show(new Map([[url, UNKNOWN]]));
  await tab.goto(url);
  const { page, close } = await hear(evergreen, tab);
  const now = async () => {
    const read = await page();
    return [read?.kind, read?.people.map(({ address }) => address?.replace(/^.*<|>/g, ''))];
  };
  const focus = (id: string) => tab.evaluate((id) => document.getElementById(id)?.focus(), id);
  await focus('first');
  await expect.poll(now).toEqual(['draft', ['wang@huaxin.example']]);
  await focus('second');
  // For nobody yet: the open mail is what there is.
  const first = async () => (await now())[1]?.[0];
  await expect.poll(first).toBe('priya.raman@acme-pumps.example');
  await tab.locator('#nobody').fill('Akiko Sato <sato@kyoto-tea.example>');
  await focus('second');
  await expect.poll(now).toEqual(['draft', ['sato@kyoto-tea.example']]);
  await focus('answer');
  await expect.poll(first).toBe('priya.raman@acme-pumps.example');
  await close();
});
