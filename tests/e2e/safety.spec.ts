import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from './extension.ts';
import { addShown, test } from './flow.ts';

test('nothing leaves: every way out of an extension page is closed', async ({ flow }) => {
  const hits: string[] = [];
  const outside = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((done) => outside.once('listening', done));
  const { port } = outside.address() as AddressInfo;
  const { panel } = flow;
  await panel.evaluate(async (base) => {
    const attempt = async (leave: () => unknown) => {
      try {
        await leave();
      } catch {
        // Refused, as it should be.
      }
    };
    await attempt(() => fetch(`${base}/fetch`));
    await attempt(() => navigator.sendBeacon(`${base}/beacon`, 'x'));
    await attempt(() => new WebSocket(`${base.replace('http', 'ws')}/socket`));
    await attempt(() => {
      new Image().src = `${base}/image`;
    });
    await attempt(() => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${base}/style.css`;
      document.head.append(link);
    });
    await attempt(() => {
      const form = document.createElement('form');
      form.action = `${base}/form`;
      form.target = '_blank';
      document.body.append(form);
      form.submit();
    });
    await new Promise((done) => setTimeout(done, 500));
  }, `http://127.0.0.1:${port}`);
  outside.close();
  expect(hits).toEqual([]);
});

test('a web page’s script may tell that a draft has the focus, and nothing else', async ({
  flow,
}) => {
  const { evergreen, tab } = flow;
  const answers = await evergreen.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tabs[0]?.id ?? 0 },
      func: async () => {
        const ask = async (type: string) => {
          const answer: { err?: { message?: string } } | undefined =
            await chrome.runtime.sendMessage({ id: 1, type, timestamp: Date.now() });
          return answer?.err?.message ?? 'answered';
        };
        return [await ask('testNotice'), await ask('remindersChanged'), await ask('draftFocused')];
      },
    });
    return injected?.result;
  }, tab.url());
  expect(answers).toEqual([
    'testNotice is not for this sender',
    'remindersChanged is not for this sender',
    'answered',
  ]);
});

test('nothing of a customer is in the page: not in its text, not in what it can find', async ({
  flow,
}) => {
  const { panel, tab } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.getByLabel('What did you learn').fill('Secretword about the budget');
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText('Secretword about the budget')).toBeVisible();
  const found = await tab.evaluate(() => {
    const find = Reflect.get(window, 'find') as (text: string) => boolean;
    return [
      find.call(window, 'Secretword'),
      find.call(window, 'Not in your customers'),
      document.documentElement.outerHTML.includes('Secretword'),
      document.querySelectorAll('[data-evergreen], [class*=evergreen]').length,
    ];
  });
  expect(found).toEqual([false, false, false, 0]);
});

test('a page that lies is shown as plain, short text', async ({ flow }) => {
  const { panel, tab } = flow;
  await tab.evaluate(() => {
    const name = `<img src=x onerror="document.title='owned'"> \u202Eknab ${'long '.repeat(2000)}`;
    const link = document.querySelector<HTMLAnchorElement>('a[href^=mailto]');
    Object.assign(link ?? {}, { href: 'mailto:liar@attacker.example', textContent: name });
    for (let index = 0; index < 3000; index++) {
      const more = document.createElement('a');
      more.href = `mailto:p${index}@attacker.example`;
      more.textContent = `P${index}`;
      document.body.append(more);
    }
  });
  const heading = panel.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('<img src=x onerror=');
  const name = await heading.innerText();
  expect(name.length).toBeLessThanOrEqual(200);
  expect(name).not.toContain('\u202E');
  expect(await panel.title()).toBe('Evergreen');
  expect(await panel.getByRole('navigation').getByRole('button').count()).toBeLessThanOrEqual(50);
});

test('a full disk is told in one sentence, and what was typed stays', async ({ flow }) => {
  const { panel } = flow;
  await addShown(panel, 'Priya Raman');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  const note = panel.getByLabel('What did you learn');
  await note.fill('Worth keeping');
  // The browser's own answer when it cannot write; a disk cannot be filled in a test of a minute.
  await panel.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('alert')).toContainText('The disk is full');
  await expect(note).toHaveValue('Worth keeping');
});

test('P15 the toolbar’s menu gives the site in front back, and no other', async ({ flow }) => {
  const { evergreen, tab } = flow;
  const givenBack = await evergreen.worker.evaluate(async (pageUrl) => {
    // What the test build was granted at install cannot be given back: it is enough what is asked.
    const heard: unknown[] = [];
    Object.assign(chrome.permissions, {
      remove: (permissions: unknown) => Promise.resolve(heard.push(permissions) > 0),
    });
    const [open] = await chrome.tabs.query({ url: pageUrl });
    const { onClicked } = chrome.contextMenus;
    Reflect.get(onClicked, 'dispatch').call(onClicked, { menuItemId: 'leaveSite', pageUrl }, open);
    return heard;
  }, tab.url());
  expect(givenBack).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
});

test('P15 the toolbar’s menu asks the browser for the site in front, and for nothing more', async ({
  flow,
}) => {
  const { evergreen, tab } = flow;
  const asked = await evergreen.worker.evaluate(async (pageUrl) => {
    // The browser's own prompt can only be answered by hand; here it is enough what is asked.
    const heard: unknown[] = [];
    Object.assign(chrome.permissions, {
      request: (permissions: unknown) => Promise.resolve(heard.push(permissions) > 0),
    });
    const [open] = await chrome.tabs.query({ url: pageUrl });
    const { onClicked } = chrome.contextMenus;
    Reflect.get(onClicked, 'dispatch').call(onClicked, { menuItemId: 'useSite', pageUrl }, open);
    return heard;
  }, tab.url());
  expect(asked).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
});
