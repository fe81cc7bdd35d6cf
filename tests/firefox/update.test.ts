import type { Server } from 'node:http';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveComposers } from '../e2e/composer.ts';
import { Firefox } from './firefox.ts';
import { cardIn, markedIn } from './guarded.ts';
import { Panel } from './panel.ts';
import { packedBuild } from './xpi.ts';

const ALT = '\uE00A';
const CONTROL = '\uE009';
const ENTER = '\uE007';
const HOME = '\uE011';
const HALF = 'Half a sentence about the';

/** Tests build on each other: each is one version further. */
describe('P21 an update of Firefox’s add-on in the middle of work', () => {
  const xpis: string[] = [];
  let firefox: Firefox;
  let server: Server;
  let at: (kind: string, text: string) => string;
  beforeAll(async () => {
    ({ server, at } = await serveComposers());
    for (const version of ['1.0', '1.1', '1.2', '1.3']) xpis.push(await packedBuild(version));
    firefox = await Firefox.start({ sideload: xpis[0] ?? '' });
  });
  afterAll(async () => {
    await firefox.stop();
    server.closeAllConnections();
    server.close();
    for (const xpi of xpis) await rm(dirname(xpi), { recursive: true, force: true });
  });

  const marked = () => firefox.inside('tab', markedIn);
  const card = () => firefox.inside('tab', cardIn);
  const openCard = async () => {
    await firefox.press(ALT, '.');
    await firefox.until(async () => (await card()).includes('Say instead'));
  };

  it.each([
    ['field', 'textarea', 1],
    ['rich', '[contenteditable]', 2],
  ] as const)('takes an open card off a %s draft, and the new script goes on', async (...given) => {
    const [kind, editor, xpi] = given;
    await firefox.open(at(kind, 'Delivery next week is absolutely no problem.'));
    await firefox.click(editor);
    await firefox.until(async () => (await marked()).length === 1);
    await openCard();
    await firefox.offerUpdate(xpis[xpi] ?? '');
    await firefox.until(() => firefox.inPage(nothingBesideBody));
    expect(await marked()).toEqual([]);
    await firefox.click(editor);
    await firefox.press(CONTROL, HOME);
    for (const key of 'We guarantee it. ') await firefox.press(key);
    await firefox.until(async () => (await marked()).length === 2);
    await openCard();
    await firefox.press(ENTER);
    await firefox.until(async () => (await marked()).length === 1);
    expect(await card()).toBe('');
  });

  it('waits for a note that is half written in the panel, and loses none of it', async () => {
    const panel = new Panel(firefox);
    await panel.open();
    await panel.search('Priya Raman');
    await panel.press('Add “Priya Raman”');
    await panel.press('Note');
    await panel.type('What did you learn or promise?', HALF);
    await firefox.offerUpdate(xpis[3] ?? '');
    await panel.sees('A new version of Evergreen is ready.');
    await panel.press('Update now');
    await panel.sees('Something is written and not saved yet.');
    await panel.type('What did you learn or promise?', ' spindle');
    await panel.press('Save');
    await panel.sees('Note saved for Priya Raman.');
    expect(await firefox.inPage(version)).toBe('1.2');
    await firefox.restart();
    await panel.open();
    expect(await firefox.inPage(version)).toBe('1.3');
    await panel.search('Priya');
    await panel.sees('Priya Raman');
    await panel.take();
    await panel.sees(`${HALF} spindle`);
  });
});

const version = () => browser.runtime.getManifest().version;

/** Whether nothing of ours is left beside the page's own body. */
const nothingBesideBody = () => document.documentElement.children.length === 2;
