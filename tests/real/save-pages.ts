/**
 * Saves the pages of the running Roundcube that `tests/sites/roundcube` reads, without anything that
 * runs: `node tests/real/save-pages.ts`. The expectations beside them are written by hand.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { startBed } from './bed.ts';
import { WebmailUser } from './webmail-user.ts';

const FOLDER = join(import.meta.dirname, '../sites/roundcube');

const bed = await startBed();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
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
  }
  const html = await WebmailUser.logIn(await browser.newContext(), bed, bed.htmlUrl);
  await html.replyToAll('第三批鏡片');
  await save(html.page, 'elastic-html-reply', bed.htmlUrl);
} finally {
  await browser.close();
  await bed.stop();
}

async function save(page: Page | Frame, name: string, url: string): Promise<void> {
  const html = await page.evaluate(snapshot);
  const address = (text: string) => text.replaceAll(url, 'https://mail.evergreen.example/');
  writeFileSync(join(FOLDER, `${name}.html`), address(html));
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
