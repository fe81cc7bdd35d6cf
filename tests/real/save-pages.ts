/**
 * Saves the pages of the running webmails that `tests/sites` reads, without anything that runs:
 * `node tests/real/save-pages.ts roundcube sogo`. The expectations beside them are written by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { startBed } from './bed.ts';
import { CLIENTS } from './clients.ts';
import { ChromiumHands } from './hands.ts';
import { WebmailUser } from './webmail-user.ts';

const bed = await startBed();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  if (process.argv.includes('roundcube')) await saveRoundcube();
  if (process.argv.includes('sogo')) await saveSogo();
} finally {
  await browser.close();
  await bed.stop();
}

async function saveRoundcube(): Promise<void> {
  const save = (page: Page | Frame, name: string, url: string) =>
    saveIn('roundcube', page, name, url);
  for (const [skin, url] of [
    ['elastic', bed.plainUrl],
    ['larry', bed.larryUrl],
  ] as const) {
    const user = await WebmailUser.logIn(await browser.newContext(), bed, url);
    await save(user.page, `${skin}-list`, url);
    const preview = await user.preview('Sample request');
    await save(preview, `${skin}-preview.messagecontframe`, url);
    await save(user.page, `${skin}-preview`, url);
    await user.open('Re: Seals');
    await save(user.page, `${skin}-message`, url);
    await user.open('invoice');
    await save(user.page, `${skin}-hostile`, url);
    await user.open('onerror');
    await save(user.page, `${skin}-endless-name`, url);
    await user.replyToAll('Re: Seals');
    await save(user.page, `${skin}-reply`, url);
    await user.page.goto(`${url}?_task=addressbook`);
    await user.page.locator('#contacts-table tr', { hasText: '王建国' }).click();
    const contact = user.page.frameLocator('[name="contact-frame"]').locator('#contacthead');
    await contact.waitFor();
    await save(user.page.frame('contact-frame')!, `${skin}-contact.contact-frame`, url);
    await save(user.page, `${skin}-contact`, url);
  }
  const html = await WebmailUser.logIn(await browser.newContext(), bed, bed.htmlUrl);
  await html.replyToAll('第三批鏡片');
  await save(html.page, 'elastic-html-reply', bed.htmlUrl);
}

async function saveSogo(): Promise<void> {
  const client = CLIENTS['SOGo']!(bed);
  const page = await browser.newPage({ viewport: { width: 1300, height: 850 } });
  const hands = new ChromiumHands(page, page);
  const save = (name: string) => saveIn('sogo', page, name, bed.sogoUrl.replace('SOGo/', ''));
  await client.logIn(hands);
  await save('list');
  for (const [subject, name] of [
    ['Re: Seals for the second pump', 'message'],
    ['[Buyers] Who repairs spindles?', 'mailing-list'],
    ['RFQ 2026-118', 'nameless'],
  ] as const) {
    await client.list(hands);
    await client.read(hands, subject);
    await save(name);
  }
  await client.read(hands, 'Re: Seals for the second pump');
  await hands.click('#detailView button[aria-label="Reply All"]');
  await hands.sees(client.editor);
  await save('reply');
  await client.contact(hands, '王建国');
  await save('contact');
}

async function saveIn(
  folder: string,
  page: Page | Frame,
  name: string,
  url: string,
): Promise<void> {
  const html = await page.evaluate(snapshot);
  const address = (text: string) => text.replaceAll(url, 'https://mail.evergreen.example/');
  const path = join(import.meta.dirname, '../sites', folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, `${name}.html`), address(html));
  console.log(name, address(page.url()));
}

/** Runs in the page: its markup as the user sees it now, with nothing left that could run. */
function snapshot(): string {
  const live = [...document.querySelectorAll<HTMLElement>('*')];
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const [at, element] of [copy, ...copy.querySelectorAll<HTMLElement>('*')].entries()) {
    const source = live[at];
    // What was typed is no part of the markup, and neither is what the style sheets hide.
    if (source instanceof HTMLTextAreaElement) element.textContent = source.value;
    if (source instanceof HTMLInputElement) element.setAttribute('value', source.value);
    const shown = source?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!shown && source?.closest('body')) element.style.display = 'none';
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on') || name === 'srcset') element.removeAttribute(name);
    }
  }
  for (const script of copy.querySelectorAll('script')) {
    const user = /"username":"[^"]*"/.exec(script.textContent)?.[0];
    script.type = 'text/plain';
    script.textContent = user ? `rcmail.set_env({${user}});` : '';
    if (!script.src && !user) script.remove();
  }
  for (const element of copy.querySelectorAll('link, style, input[name="_token"]')) {
    element.remove();
  }
  const left = /([?&](?:amp;)?(?:_token|_id)=|"_id" value=")[0-9a-f]+/gi;
  return `<!doctype html>\n${copy.outerHTML}\n`.replaceAll(left, '$1saved');
}
