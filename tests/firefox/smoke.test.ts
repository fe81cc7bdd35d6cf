import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from './firefox.ts';

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.install();
  });
  afterAll(() => firefox.stop());

  it('opens the sidebar at a click on the toolbar button', async () => {
    await firefox.open('data:text/html,<title>Mail</title><p>hello');
    expect(await firefox.sidebar()).toBeUndefined();
    await firefox.clickToolbarButton();
    const shown = await firefox.until(() => firefox.sidebar());
    expect(shown).toBe(firefox.page('sidepanel.html'));
  });

  it('shows the panel in a tab', async () => {
    await firefox.open(firefox.page('sidepanel.html'));
    expect(await firefox.text('#root')).not.toBe('');
  });
});
