import type { Server } from 'node:http';
import { loadGuard, markedIn, serveComposers } from './composer.ts';
import { expect, test } from './extension.ts';

let server: Server;
let at: (kind: string, text: string) => string;
test.beforeAll(async () => {
  ({ server, at } = await serveComposers());
});
test.afterAll(() => {
  server.close();
});

const EDITORS = { field: 'textarea', rich: '[contenteditable] p' };
/** Longer than the guard waits after a pause in writing. */
const PAUSE_MS = 1000;

for (const [kind, editor] of Object.entries(EDITORS)) {
  test(`2.11 in a ${kind} draft nothing is checked while an input method composes`, async ({
    evergreen,
  }) => {
    const page = evergreen.context.pages()[0]!;
    await page.goto(at(kind, 'We guarantee it. 这台机器'));
    await page.locator(editor).first().click();
    await loadGuard(evergreen, page);
    await expect.poll(() => markedIn(page)).toEqual(['We guarantee']);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');

    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const draft = () =>
      kind === 'field'
        ? page.locator('textarea').inputValue()
        : page.locator('[contenteditable]').innerText();
    for (const text of ['jue', 'juedui', '绝对', '绝对没问题']) await compose(text);
    await page.waitForTimeout(PAUSE_MS);
    expect(await draft()).toContain('这台机器绝对没问题');
    expect(await markedIn(page)).toEqual(['We guarantee']);

    await session.send('Input.insertText', { text: '绝对没问题' });
    await expect.poll(() => markedIn(page)).toEqual(['We guarantee', '绝对没问题']);
    expect(await draft()).toContain('这台机器绝对没问题');
  });
}
